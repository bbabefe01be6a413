/** The families of formulas: small functions of named numbers, which know nothing of each other. */
export const formulaFamilies: readonly string[] = [
  'activity',
  'adoption',
  'commerce',
  'email',
  'funnel',
  'retention',
  'social',
  'survey',
  'web',
];
