import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { extentOf } from './extentOf.ts';

/** How a {@link histogram} is drawn. */
export interface HistogramOptions {
  /** How many bins. @defaultValue 10 */
  readonly bins?: number | undefined;
  /** Where the first bin begins. @defaultValue the smallest value */
  readonly low?: number | undefined;
  /** Where the last bin ends. @defaultValue the largest value */
  readonly high?: number | undefined;
}

/** One bin of a {@link Histogram}. */
export interface Bin {
  /** Where it begins; what lies there is in it. */
  readonly from: number;
  /** Where it ends; what lies there is in the next one, in the last bin here. */
  readonly to: number;
  /** How many values are in it. */
  readonly count: number;
}

/** How many values lie where. */
export interface Histogram {
  /** How many values are observed. */
  readonly count: number;
  /** How many are missing. */
  readonly missing: number;
  /** How many lie below the first bin. */
  readonly below: number;
  /** How many lie above the last. */
  readonly above: number;
  /** Bins of equal width, from low to high. */
  readonly bins: readonly Bin[];
}

/**
 * Counts the values of a column in bins of equal width.
 *
 * @param values - Numbers; missing ones are skipped and counted.
 * @returns `null` when nothing is observed.
 * @throws RangeError if `bins` is no whole number from 1 to 1e6, `low` is above `high`, or their distance overflows; TypeError if a value is not a number.
 *
 * @example
 * ```ts
 * import { histogram } from 'engagement-metrics/stats';
 * histogram([1, 2, 5, 10], { bins: 2, low: 0, high: 10 })?.bins; // => [{ from: 0, to: 5, count: 2 }, { from: 5, to: 10, count: 2 }]
 * ```
 */
export function histogram(values: Column, options: HistogramOptions = {}): Histogram | null {
  const where = 'histogram';
  onlyOptions(where, options, ['bins', 'low', 'high']);
  const column = readColumn(where, 'values', values);
  const { count, smallest, largest } = extentOf(column);
  const { bins = 10, low = count > 0 ? smallest : 0 } = options;
  wholeNumber(where, { bins }, 1, 1e6);
  finite(where, { low });
  const { high = Math.max(low, count > 0 ? largest : low) } = options;
  finite(where, { high });
  if (low > high) refuse('ERR_OUT_OF_RANGE', where, 'low', `${String(low)} exceeds high ${String(high)}`);
  if (high - low === Infinity) refuse('ERR_OVERFLOW', where, 'high', 'is farther from low than the doubles reach');
  if (count === 0) return null;
  const edges = Array.from({ length: bins + 1 }, (_, k) => (k === bins ? high : low + (high - low) * (k / bins)) + 0);
  const counts = new Float64Array(bins);
  let below = 0;
  let above = 0;
  for (const value of column) {
    if (value < low) below++;
    else if (value > high) above++;
    else if (value === value) counts[binOf(value, edges)]!++;
  }
  const rows = Array.from(counts, (inside, k) => ({ from: edges[k]!, to: edges[k + 1]!, count: inside }));
  return { count, missing: column.length - count, below, above, bins: rows };
}

/** The last bin that begins at or below the value: guessed by its place, then set right by the edges as they are printed. */
function binOf(value: number, edges: readonly number[]): number {
  const last = edges.length - 2;
  const [low, high] = [edges[0]!, edges[last + 1]!];
  let bin = high > low ? Math.min(last, Math.floor(((value - low) / (high - low)) * (last + 1))) : last;
  while (bin > 0 && value < edges[bin]!) bin--;
  while (bin < last && value >= edges[bin + 1]!) bin++;
  return bin;
}
