import { applyScale } from '../scale/applyScale.ts';
import { readValue } from '../table/readValue.ts';
import { checkVersion } from './checkVersion.ts';
import { settle } from './settle.ts';
import type { FittedScore } from './types.ts';

/** One customer on the scales: what `scoreOne` and `explainScore` tell of, each in its way. */
export interface Weighed {
  /** The score; `NaN` where too little is observed. */
  readonly score: number;
  /** Σ weight of what is observed. */
  readonly weight: number;
  /** Σ weight of all metrics. */
  readonly whole: number;
  /** For every metric its value, `NaN` where missing. */
  readonly values: readonly number[];
  /** For every metric what that is worth, `NaN` where missing. */
  readonly worths: readonly number[];
}

/** Reads and scores one customer, metric by metric in the spec's order, which decides the last bits. */
export function weigh(where: string, fitted: FittedScore<string>, row: object): Weighed {
  checkVersion(where, fitted);
  const { metrics, range, minimumCoverage } = fitted;
  const values = metrics.map(({ name }) => readValue(where, 'row', row, name));
  const worths = metrics.map(({ scale }, k) => applyScale(scale, values[k]!));
  let weighed = 0;
  let weight = 0;
  let whole = 0;
  metrics.forEach((metric, k) => {
    const worth = worths[k]!;
    whole += metric.weight;
    if (worth !== worth) return;
    weighed += metric.weight * worth;
    weight += metric.weight;
  });
  const score = settle(weighed, weight, whole, minimumCoverage, range[0], range[1]);
  return { score, weight, whole, values, worths };
}
