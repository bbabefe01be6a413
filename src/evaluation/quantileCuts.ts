import { countObserved } from '../stats/countObserved.ts';
import { orderStatistics } from '../stats/orderStatistics.ts';

/**
 * Where bins of about equal size begin: the smallest values at or above the quantiles, each once, and none that would leave
 * the first bin empty. So every bin holds a value, and equal values are in one bin.
 *
 * @param values - At least one is observed.
 */
export function quantileCuts(values: Float64Array, bins: number): number[] {
  const last = countObserved(values) - 1;
  const places = Array.from({ length: bins - 1 }, (_, k) => Math.ceil((last * (k + 1)) / bins));
  const [smallest, ...starts] = orderStatistics(values, [...new Set([0, ...places])]);
  return [...new Set(starts)].filter((start) => start > smallest!);
}
