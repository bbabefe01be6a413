/** The families of formulas: small functions of named numbers, which know nothing of each other. */
export const formulaFamilies: readonly string[] = ['social', 'survey', 'retention', 'commerce', 'funnel'];
