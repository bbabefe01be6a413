/** What an error says of a part whose periods are not those of the others. */
export const otherPeriods = 'has other periods than the parts before: calendar, asOf and from must be the same for all';
