import { applyScale } from '../scale/applyScale.ts';
import { meets } from '../table/meets.ts';
import { readValue } from '../table/readValue.ts';
import { adjust } from './adjust.ts';
import { cappedWorths } from './cappedWorths.ts';
import { checkVersion } from './checkVersion.ts';
import { compose, type Composed } from './compose.ts';
import { settle } from './settle.ts';
import { treeOf, type ScoreTree } from './treeOf.ts';
import type { FittedScore, ScoreAdjustment } from './types.ts';

/** One customer on the scales: what `scoreOne` and `explainScore` tell of, each in its way. */
export interface Weighed {
  /** The score; `NaN` where too little is observed. */
  readonly score: number;
  /** For every metric its value, `NaN` where missing. */
  readonly values: readonly number[];
  /** For every metric what that is worth, before its cap; `NaN` where missing. */
  readonly worths: readonly number[];
  /** The score as a tree. */
  readonly tree: ScoreTree;
  /** How the worths became one. */
  readonly composed: Composed;
}

/** Reads and scores one customer. */
export function weigh(
  where: string,
  fitted: FittedScore<string, string>,
  row: object,
  note?: (adjustment: ScoreAdjustment) => void,
): Weighed {
  checkVersion(where, fitted);
  const { metrics, range, minimumCoverage, penalties = [], vetoes = [] } = fitted;
  const values = metrics.map(({ name }) => readValue(where, 'row', row, name));
  const worths = metrics.map(({ scale }, k) => applyScale(scale, values[k]!));
  const tree = treeOf(fitted);
  const composed = compose(fitted, tree, cappedWorths(fitted, worths));
  const root = tree.nodes.length - 1;
  const settled = settle(composed.worths[root]!, composed.observed[root]!, minimumCoverage, range[0], range[1]);
  const conditions = [...penalties, ...vetoes];
  const score = adjust(fitted, settled, (i) => meets(where, 'row', conditions[i]!.when, row), note);
  return { score, values, worths, tree, composed };
}
