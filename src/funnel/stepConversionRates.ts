import { count } from '../check/count.ts';
import { list } from '../check/list.ts';
import { proportion } from '../check/proportion.ts';

/** What {@link stepConversionRates} is computed from. */
export interface StepConversionRatesInput {
  /** Users who reached each step, from the first to the last (users, ≥ 0, never more than at the step before). */
  readonly usersPerStep: readonly number[];
}

/**
 * Step conversion rates of a funnel (step-to-step conversion): of the users at each step, the share who reach the next.
 *
 * `usersPerStep[k] / usersPerStep[k - 1]`, each between 0 and 1; multiplied they are the overall rate. Proportions: a Wilson
 * interval fits each.
 *
 * @returns One fraction fewer than there are steps; `null` where nobody reached the step before.
 * @throws RangeError if a count is negative, or more reach a step than the one before it (then it counts events, not users,
 * or steps out of order).
 * @see Amplitude, "Funnel Analysis", documentation, 2024.
 *
 * @example
 * ```ts
 * import { stepConversionRates } from 'engagement-metrics/funnel';
 * stepConversionRates({ usersPerStep: [1000, 400, 100] }); // => [0.4, 0.25]
 * stepConversionRates({ usersPerStep: [1000, 0, 0] }); // => [0, null]
 * ```
 */
export function stepConversionRates({ usersPerStep }: StepConversionRatesInput): (number | null)[] {
  const where = 'stepConversionRates';
  const steps = list(where, 'usersPerStep', usersPerStep);
  const named = steps.map((users, k) => ({ [`usersPerStep[${String(k)}]`]: users }));
  for (const step of named) count(where, step); // also where there is only one
  return named.slice(1).map((step, k) => proportion(where, step, named[k]!));
}
