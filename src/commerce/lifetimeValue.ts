import { refuse } from '../check/refuse.ts';

/** A lifetime value as it is given: never -0, and refused where it is beyond the doubles. */
export function lifetimeValue(where: string, argument: string, value: number): number {
  if (Math.abs(value) < Infinity) return value + 0;
  return refuse('ERR_OVERFLOW', where, argument, 'overflows');
}
