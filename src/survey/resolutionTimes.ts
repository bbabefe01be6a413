import type { Column } from '../table/types.ts';
import type { WaitingTimes } from './types.ts';
import { waitingTimes } from './waitingTimes.ts';

/** What {@link resolutionTimes} is computed from. */
export interface ResolutionTimesInput {
  /** When each ticket was opened (milliseconds). */
  readonly opened: Column;
  /** When it was resolved (milliseconds, not before `opened`); missing where it is still open. */
  readonly resolved: Column;
  /** The moment to look from (milliseconds): only what happened before it counts. */
  readonly asOf: number;
}

/**
 * Resolution times (time to resolution, TTR; its mean is the MTTR) of support tickets, with those that are still open.
 *
 * `resolved - opened`, or `asOf - opened` and not observed where it was not resolved before `asOf`. The mean of the
 * resolved alone would leave out the hardest tickets: take the median of a Kaplan-Meier curve.
 *
 * @returns Durations in milliseconds and whether each is over, as survival analysis takes them. What was opened at `asOf`
 * or later, or nobody knows when, has no duration and is counted as missing.
 * @throws RangeError if a ticket was resolved before it was opened, or `asOf` is not finite; TypeError if a time is not a
 * number, or the columns are of unequal length.
 * @see Edward Kaplan, Paul Meier, "Nonparametric Estimation from Incomplete Observations", 1958.
 *
 * @example
 * ```ts
 * import { resolutionTimes } from 'engagement-metrics/survey';
 * const day = 86_400_000;
 * const { durations, observed } = resolutionTimes({ opened: [0, day], resolved: [3 * day, null], asOf: 10 * day });
 * durations.map((milliseconds) => milliseconds / day); // => Float64Array.of(3, 9)
 * observed; // => Float64Array.of(1, 0)
 * ```
 */
export function resolutionTimes({ opened, resolved, asOf }: ResolutionTimesInput): WaitingTimes {
  return waitingTimes('resolutionTimes', opened, 'resolved', resolved, asOf);
}
