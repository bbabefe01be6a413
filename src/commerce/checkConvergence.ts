import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';

/**
 * Refuses rates under which a value without end has no limit, and what are no rates.
 *
 * @returns `1 + discountRate - retentionRate`: above 0, as each margin is worth less than the one before.
 */
export function checkConvergence(where: string, margin: number, retentionRate: number, discountRate: number): number {
  finite(where, { margin, discountRate });
  finite(where, { retentionRate }, 0);
  const top = 1 + discountRate;
  if (top <= 0) refuse('ERR_OUT_OF_RANGE', where, 'discountRate', 'is not above -1');
  if (retentionRate >= 1 || retentionRate >= top) {
    refuse('ERR_OUT_OF_RANGE', where, 'retentionRate', 'is not below 1 and 1 + discountRate');
  }
  return top - retentionRate;
}
