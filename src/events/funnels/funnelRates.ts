import { dropOffRate } from '../../funnel/dropOffRate.ts';
import { overallConversionRate } from '../../funnel/overallConversionRate.ts';
import { stepConversionRates } from '../../funnel/stepConversionRates.ts';
import type { FunnelTotalsStep } from './funnelTypes.ts';

/** How many got to each step, with the rates of that, which are the same for users and for attempts. */
export function funnelRates(
  counts: readonly number[],
  names: readonly (string | null)[],
): Omit<FunnelTotalsStep, 'attempts'>[] {
  const rates = stepConversionRates({ usersPerStep: counts });
  return names.map((name, k) => ({
    step: k + 1,
    name,
    stepConversionRate: k === 0 ? null : rates[k - 1]!,
    dropOffRate: k === 0 ? null : dropOffRate({ usersBefore: counts[k - 1]!, usersAfter: counts[k]! }),
    overallConversionRate: overallConversionRate({ usersPerStep: counts.slice(0, k + 1) }),
  }));
}
