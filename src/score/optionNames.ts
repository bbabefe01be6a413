/** The options of a score, by name. */
export const optionNames = [
  'range',
  'missing',
  'minimumCoverage',
  'power',
  'floor',
  'penalties',
  'vetoes',
  'cap',
] as const;
