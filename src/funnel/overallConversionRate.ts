import { list } from '../check/list.ts';
import { proportion } from '../check/proportion.ts';

/** What {@link overallConversionRate} is computed from. */
export interface OverallConversionRateInput {
  /** Users who reached each step, from the first to the last (users, ≥ 0, never more than at the step before). */
  readonly usersPerStep: readonly number[];
}

/**
 * Overall conversion rate of a funnel (funnel conversion, end-to-end conversion): the share of the users at the first step
 * who reach the last.
 *
 * `usersPerStep[last] / usersPerStep[0]`, between 0 and 1: the product of the rates of the steps, not their mean. A
 * proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nobody reached the first step, or there is none.
 * @throws RangeError if a count is negative, or more reach a step than the one before it.
 * @see Amplitude, "Funnel Analysis", documentation, 2024.
 *
 * @example
 * ```ts
 * import { overallConversionRate } from 'engagement-metrics/funnel';
 * overallConversionRate({ usersPerStep: [1000, 400, 100] }); // => 0.1
 * ```
 */
export function overallConversionRate({ usersPerStep }: OverallConversionRateInput): number | null {
  const where = 'overallConversionRate';
  const steps = list(where, 'usersPerStep', usersPerStep);
  const named = steps.map((users, k) => ({ [`usersPerStep[${String(k)}]`]: users }));
  let rate: number | null = null;
  for (const [k, step] of named.entries()) {
    proportion(where, step, named[k - 1] ?? step);
    rate = proportion(where, step, named[0]!);
  }
  return rate;
}
