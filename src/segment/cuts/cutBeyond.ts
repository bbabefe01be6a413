import { refuse } from '../../check/refuse.ts';

/** A cut that the largest value does not reach, whatever its tolerance: an empty band above all values begins there. */
export function cutBeyond(where: string, argument: string, largest: number, tolerance: number): number {
  const beyond = Math.max(largest + 2 * tolerance, largest + Math.abs(largest) * 2 ** -52, largest + Number.MIN_VALUE);
  if (beyond < Infinity) return beyond;
  return refuse('ERR_OVERFLOW', where, argument, 'leaves no room for a cut above its largest value');
}
