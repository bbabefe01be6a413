/** The mark of an event that begins a session; the mark of those that do not is 0. */
export const beginsSession = 1;
