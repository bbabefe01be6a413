import { countObserved } from './countObserved.ts';
import { orderStatistics } from './orderStatistics.ts';

/** Quantiles (type 7) of a column that was read; `null` when nothing is observed. */
export function quantilesOf(column: Float64Array, probabilities: readonly number[]): number[] | null {
  const count = countObserved(column);
  if (count === 0) return null;
  const heights = probabilities.map((p) => (count - 1) * p);
  const places = [...new Set(heights.flatMap((h) => [Math.floor(h), Math.ceil(h)]))].sort((a, b) => a - b);
  const found = orderStatistics(column, places);
  const at = (place: number): number => found[places.indexOf(place)]!;
  return heights.map((h) => between(at(Math.floor(h)), at(Math.ceil(h)), h - Math.floor(h)));
}

function between(low: number, high: number, share: number): number {
  if (high - low === Infinity) return low * (1 - share) + high * share; // the way from end to end of the doubles
  return low + share * (high - low);
}
