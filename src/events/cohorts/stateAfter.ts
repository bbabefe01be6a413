/** The state (see `stepCell`) that a return at an age leads to. */
export function stateAfter(state: number, age: number): number {
  return 2 * age + (age > 1 && state !== 2 * (age - 1) ? 1 : 0);
}
