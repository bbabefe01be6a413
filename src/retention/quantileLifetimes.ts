import { list } from '../check/list.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { checkCurve } from './checkCurve.ts';
import { lifetimeAt } from './lifetimeAt.ts';
import type { LifetimeLimits, SurvivalCurve } from './types.ts';

/** A quantile of lifetimes with its interval. */
export interface LifetimeQuantile extends LifetimeLimits {
  /** The share that is still there after it. */
  readonly survival: number;
}

/**
 * Quantiles of lifetimes: after which times a half, a tenth … of the customers are still there.
 *
 * The first time whose survival is at most the one asked for (to 1e-12 of it, so that no last bit decides). The interval
 * is where the limits of the curve are (Brookmeyer-Crowley).
 *
 * @param curve - What `kaplanMeier` gave.
 * @param survivals - Which shares are still there, each above 0 and below 1. The time by which a quarter has left, the
 * 0.25-quantile of the lifetimes, is where a survival of 0.75 is reached.
 * @returns A row for each, with times in the unit of the durations, `null` where the curve does not fall as far.
 * @throws RangeError if a survival is not between 0 and 1; TypeError if it is no number, or there is no survival curve.
 * @see Ron Brookmeyer, John Crowley, "A Confidence Interval for the Median Survival Time", 1982.
 *
 * @example
 * ```ts
 * import { kaplanMeier, quantileLifetimes } from 'engagement-metrics/retention';
 * const curve = kaplanMeier({ durations: [1, 2, 3, 4, 6, 9], observed: [1, 1, 1, 0, 1, 0] });
 * const [quarterLeft, tenthThere] = curve ? quantileLifetimes(curve, [0.75, 0.1]) : [];
 * quarterLeft?.estimate; // => 2
 * tenthThere; // => { survival: 0.1, low: 6, estimate: null, high: null }
 * ```
 */
export function quantileLifetimes(curve: SurvivalCurve, survivals: readonly number[]): LifetimeQuantile[] {
  const where = 'quantileLifetimes';
  checkCurve(where, curve);
  return list(where, 'survivals', survivals).map((survival, i) => {
    const argument = `survivals[${String(i)}]`;
    if (typeof survival !== 'number') refuse('ERR_TYPE', where, argument, `is ${shown(survival)}, not a number`);
    if (!(survival > 0 && survival < 1)) {
      refuse('ERR_OUT_OF_RANGE', where, argument, `is ${String(survival)}, not between 0 and 1`);
    }
    return { survival, ...lifetimeAt(curve, survival) };
  });
}
