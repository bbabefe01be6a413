import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';
import type { FinitePrePayCustomerLifetimeValueInput } from './finitePrePayCustomerLifetimeValue.ts';
import { geometricSum } from './geometricSum.ts';

/** What the margins of so many periods are worth, the first one now (0) or after one period (1). */
export function discountedPeriods(
  where: string,
  { margin, retentionRate, discountRate, periods }: FinitePrePayCustomerLifetimeValueInput,
  first: 0 | 1,
): number {
  finite(where, { margin, retentionRate, discountRate, periods });
  const wrong: '' | 'retentionRate' | 'discountRate' | 'periods' =
    (retentionRate < 0 || retentionRate > 1 ? 'retentionRate' : '') ||
    (discountRate <= -1 ? 'discountRate' : '') ||
    (periods < 0 || periods % 1 ? 'periods' : '');
  if (wrong)
    refuse('ERR_OUT_OF_RANGE', where, wrong, `cannot be ${String({ retentionRate, discountRate, periods }[wrong])}`);
  const kept = retentionRate / (1 + discountRate);
  const value = margin * geometricSum(kept, periods) * kept ** first + 0; // never -0
  return value - value === 0 ? value : refuse('ERR_OVERFLOW', where, 'margin', 'overflows');
}
