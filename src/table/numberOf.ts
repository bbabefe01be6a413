/** The door for one value: a finite number as it is, `NaN` for a missing one, `undefined` for what is not a number. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value - value === 0 ? value + 0 : NaN; // Infinity - Infinity is NaN, and -0 + 0 is 0
  return value === null || value === undefined ? NaN : undefined;
}
