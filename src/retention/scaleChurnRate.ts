import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link scaleChurnRate} is computed from. */
export interface ScaleChurnRateInput {
  /** The churn rate of a period, a share of those at its start (0 to 1). */
  readonly churnRate: number;
  /** How long that period is (days, above 0). */
  readonly fromDays: number;
  /** How long the period is that the rate is wanted for (days, above 0): 365 for a year, 365 / 12 for a month. */
  readonly toDays: number;
}

/**
 * Churn scaled from one period to another (annualised churn, monthly churn): the churn rate of another length of time
 * if customers go on leaving at this rate.
 *
 * `1 - (1 - churnRate) ** (toDays / fromDays)`, between 0 and 1. Twelve months of 5 % are 46 %, not 60 %: who has left
 * cannot leave again. It takes a constant rate for granted, which real cohorts do not have.
 *
 * @returns A fraction of those at the start of the longer or shorter period.
 * @throws RangeError if `churnRate` is not between 0 and 1, or a length is not above 0.
 * @see Carl Gold, "Fighting Churn with Data", 2020, chapter 2.
 *
 * @example
 * ```ts
 * import { scaleChurnRate } from 'engagement-metrics/retention';
 * scaleChurnRate({ churnRate: 0.05, fromDays: 365 / 12, toDays: 365 }); // ~> 0.4596
 * scaleChurnRate({ churnRate: 0.2, fromDays: 365, toDays: 365 / 12 }); // ~> 0.01842
 * ```
 */
export function scaleChurnRate({ churnRate, fromDays, toDays }: ScaleChurnRateInput): number {
  const where = 'scaleChurnRate';
  count(where, { churnRate, fromDays, toDays });
  if (churnRate > 1) refuse('ERR_OUT_OF_RANGE', where, 'churnRate', `is ${String(churnRate)}, above 1`);
  for (const [name, days] of Object.entries({ fromDays, toDays })) {
    if (days === 0) refuse('ERR_OUT_OF_RANGE', where, name, 'is 0, not above 0');
  }
  if (churnRate === 0 || churnRate === 1) return churnRate + 0; // of whatever length; never -0
  const kept = 1 - churnRate;
  const log = kept === 1 ? -churnRate : Math.log(kept) * (churnRate / (1 - kept)); // what 1 - churnRate rounds off is made good
  return -Math.expm1(log * (toDays / fromDays)) + 0;
}
