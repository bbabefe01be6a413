import { countObserved } from '../stats/countObserved.ts';
import { orderStatistics } from '../stats/orderStatistics.ts';

/**
 * Where bins of about equal size begin: the smallest values at or above the quantiles, each once. Equal values are in one bin,
 * and where many are as small as can be, the next bin begins at the next value, so that these do not swallow all others. Of
 * equal values alone, one bin holds these, one all below and one all above.
 *
 * @param values - At least one is observed.
 */
export function quantileCuts(values: Float64Array, bins: number): number[] {
  if (bins === 1) return [];
  const last = countObserved(values) - 1;
  const places = Array.from({ length: bins - 1 }, (_, k) => Math.ceil((last * (k + 1)) / bins));
  const [smallest, ...starts] = orderStatistics(values, [...new Set([0, ...places])]);
  const next = values.reduce((least, value) => (value > smallest! && value < least ? value : least), Infinity);
  if (next === Infinity) return [smallest!, smallest! + Math.max(Math.abs(smallest!) * 2 ** -52, Number.MIN_VALUE)];
  return [...new Set(starts.map((start) => (start > smallest! ? start : next)))];
}
