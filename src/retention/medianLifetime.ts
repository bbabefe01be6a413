import { checkCurve } from './checkCurve.ts';
import { lifetimeAt } from './lifetimeAt.ts';
import type { LifetimeLimits, SurvivalCurve } from './types.ts';

/**
 * Median lifetime (median survival time, half-life of a cohort; for tickets the median time to resolution): the time
 * after which half of the customers are still there, those who have not left yet rightly counted.
 *
 * The first time whose survival is at most 0.5. The interval is where the limits of the curve are (Brookmeyer-Crowley),
 * so it has no upper end while the upper limit is above a half.
 *
 * @param curve - What `kaplanMeier` gave.
 * @returns Times in the unit of the durations, `null` each where the curve does not fall as far: then more than half are
 * still there at the end, and a restricted mean says more.
 * @throws TypeError if it is no survival curve.
 * @see Ron Brookmeyer, John Crowley, "A Confidence Interval for the Median Survival Time", 1982.
 *
 * @example
 * ```ts
 * import { kaplanMeier, medianLifetime } from 'engagement-metrics/retention';
 * const curve = kaplanMeier({ durations: [1, 2, 3, 4, 6, 9], observed: [1, 1, 1, 0, 1, 0] });
 * curve && medianLifetime(curve); // => { low: 1, estimate: 3, high: null }
 * ```
 */
export function medianLifetime(curve: SurvivalCurve): LifetimeLimits {
  checkCurve('medianLifetime', curve);
  return lifetimeAt(curve, 0.5);
}
