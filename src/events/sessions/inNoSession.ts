/** The mark of an event that is in no session, since it was not chosen. */
export const inNoSession = 2;
