import type { SurvivalInterval, SurvivalStep } from './types.ts';

/**
 * The ends of the pointwise interval of a survival, `null` where it has none; plain ones are cut off at 0 and 1.
 *
 * @param reach - The quantile of the normal distribution times the standard error of `ln S`.
 */
export function survivalLimits(
  interval: SurvivalInterval,
  survival: number,
  reach: number,
): Pick<SurvivalStep, 'low' | 'high'> {
  if (survival === 0 || (survival === 1 && interval === 'log-log')) return { low: null, high: null };
  if (interval === 'plain') {
    return { low: Math.max(0, survival - survival * reach), high: Math.min(1, survival + survival * reach) };
  }
  if (interval === 'log') {
    return { low: survival * Math.exp(-reach), high: Math.min(1, survival * Math.exp(reach)) };
  }
  const log = Math.log(survival);
  const factor = Math.exp(reach / log); // below 1, since the logarithm is negative
  return { low: Math.min(survival, Math.exp(log / factor)), high: Math.max(survival, Math.exp(log * factor)) };
}
