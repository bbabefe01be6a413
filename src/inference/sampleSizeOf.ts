import { refuse } from '../check/refuse.ts';

/** The fewest people whose standard error is one unit: `deviation²`, rounded up to a whole person. */
export function sampleSizeOf(where: string, argument: string, deviation: number): number {
  const size = Math.ceil(deviation * deviation);
  return size < Infinity ? Math.max(1, size) : refuse('ERR_OVERFLOW', where, argument, 'makes the result overflow');
}
