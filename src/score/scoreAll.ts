import { blockScaler } from '../scale/blockScaler.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { checkVersion } from './checkVersion.ts';
import { settle } from './settle.ts';
import type { FittedScore } from './types.ts';

/** So many rows at a time that what is worked on stays in the fastest cache. */
const block = 4096;

/**
 * Scores every customer of a table, with the very bits of `scoreOne`.
 *
 * @param fitted - What `fitScore` learned.
 * @param table - The customers: rows (an array of objects) or columns by name.
 * @returns One score a customer, in their order; `NaN` where less than the minimum coverage is observed.
 * @throws TypeError if a metric is not in the table, is not a number, or columns are of unequal length.
 *
 * @example
 * ```ts
 * import { minMax } from 'engagement-metrics/normalize';
 * import { fitScore, scoreAll } from 'engagement-metrics/score';
 * const customers = { visits: [0, 5, null, 20] };
 * const fitted = fitScore({ metrics: { visits: { normalize: 'minMax' } } }, customers, { minMax });
 * scoreAll(fitted, customers); // => Float64Array.of(0, 25, NaN, 100)
 * ```
 */
export function scoreAll<Name extends string>(fitted: FittedScore<Name>, table: Table<NoInfer<Name>>): Float64Array {
  checkVersion('scoreAll', fitted);
  const { metrics, range, minimumCoverage } = fitted;
  const names = metrics.map(({ name }) => name);
  const columns = readTable('scoreAll', 'table', table, names, true);
  const scores = new Float64Array(columns[0]!.length);
  const scalers = metrics.map(({ scale }) => blockScaler(scale, scores.length));
  const worths = new Float64Array(block);
  const weights = new Float64Array(block);
  const whole = metrics.reduce((sum, { weight }) => sum + weight, 0);
  for (let from = 0; from < scores.length; from += block) {
    const to = Math.min(from + block, scores.length);
    const weighed = scores.subarray(from, to);
    weights.fill(0);
    metrics.forEach(({ weight }, k) => {
      scalers[k]!(columns[k]!, from, to, worths);
      add(worths, weight, weighed, weights);
    });
    finish(weighed, weights, whole, minimumCoverage, range[0], range[1]);
  }
  return scores;
}

function add(worths: Float64Array, weight: number, weighed: Float64Array, weights: Float64Array): void {
  for (let i = 0; i < weighed.length; i++) {
    const worth = worths[i]!;
    if (worth !== worth) continue;
    weighed[i]! += weight * worth;
    weights[i]! += weight;
  }
}

function finish(
  scores: Float64Array,
  weights: Float64Array,
  whole: number,
  minimumCoverage: number,
  low: number,
  high: number,
): void {
  for (let i = 0; i < scores.length; i++) {
    scores[i] = settle(scores[i]!, weights[i]!, whole, minimumCoverage, low, high);
  }
}
