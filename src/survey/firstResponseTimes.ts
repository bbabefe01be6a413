import type { Column } from '../table/types.ts';
import type { WaitingTimes } from './types.ts';
import { waitingTimes } from './waitingTimes.ts';

/** What {@link firstResponseTimes} is computed from. */
export interface FirstResponseTimesInput {
  /** When each ticket was opened (milliseconds). */
  readonly opened: Column;
  /** When it was first responded to (milliseconds, not before `opened`); missing where it has not been. */
  readonly responded: Column;
  /** The moment to look from (milliseconds): only what happened before it counts. */
  readonly asOf: number;
}

/**
 * First response times (FRT) of support tickets, with those that still wait.
 *
 * `responded - opened`, or `asOf - opened` and not observed where no response came before `asOf`. The mean of the
 * answered alone would leave out the longest waits: take the median of a Kaplan-Meier curve.
 *
 * @returns Durations in milliseconds and whether each is over, as survival analysis takes them. What was opened at `asOf`
 * or later, or nobody knows when, has no duration and is counted as missing.
 * @throws RangeError if a response came before its ticket, or `asOf` is not finite; TypeError if a time is not a number,
 * or the columns are of unequal length.
 * @see Edward Kaplan, Paul Meier, "Nonparametric Estimation from Incomplete Observations", 1958.
 *
 * @example
 * ```ts
 * import { firstResponseTimes } from 'engagement-metrics/survey';
 * const { durations, observed } = firstResponseTimes({ opened: [0, 1000], responded: [60_000, null], asOf: 90_000 });
 * durations; // => Float64Array.of(60_000, 89_000)
 * observed; // => Float64Array.of(1, 0)
 * ```
 */
export function firstResponseTimes({ opened, responded, asOf }: FirstResponseTimesInput): WaitingTimes {
  return waitingTimes('firstResponseTimes', opened, 'responded', responded, asOf);
}
