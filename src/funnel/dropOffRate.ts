import { proportion } from '../check/proportion.ts';

/** What {@link dropOffRate} is computed from. */
export interface DropOffRateInput {
  /** Users who reached the step before (users, ≥ 0). */
  readonly usersBefore: number;
  /** Those of them who reached this step (users, ≥ 0, at most `usersBefore`). */
  readonly usersAfter: number;
}

/**
 * Drop-off rate (abandonment of a step, fallout): the share of the users at one step of a funnel who do not reach the next.
 *
 * `(usersBefore - usersAfter) / usersBefore`, between 0 and 1; with the conversion rate of the step it adds up to 1. A
 * proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nobody reached the step before.
 * @throws RangeError if a count is negative, or `usersAfter` exceeds `usersBefore`.
 * @see Amplitude, "Funnel Analysis", documentation, 2024.
 *
 * @example
 * ```ts
 * import { dropOffRate } from 'engagement-metrics/funnel';
 * dropOffRate({ usersBefore: 1000, usersAfter: 400 }); // => 0.6
 * ```
 */
export function dropOffRate({ usersBefore, usersAfter }: DropOffRateInput): number | null {
  const where = 'dropOffRate';
  proportion(where, { usersAfter }, { usersBefore });
  return proportion(where, { lost: usersBefore - usersAfter }, { usersBefore });
}
