/**
 * Which cell of a group counts the step from a member's state to a return at an age. A state is twice the age of the latest
 * return (-1 without one), and 1 more once an age from 1 on was left out.
 *
 * The cells are a triangle: age 0 has 2 of them, age 1 has 3, …: those of the ages before it, from -1 on, and one more for
 * steps that come from the age before and have left none out since 1.
 */
export function stepCell(state: number, age: number): number {
  return ((age * (age + 3)) >> 1) + (age > 1 && state === 2 * (age - 1) ? age : state >> 1) + 1;
}
