import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { sumOf } from '../stats/sumOf.ts';
import { groupRows } from '../table/groupRows.ts';
import { isCodes } from '../table/isCodes.ts';
import { readColumn } from '../table/readColumn.ts';
import { readLabels } from '../table/readLabels.ts';
import type { Codes, Column, Label } from '../table/types.ts';
import { readWeights } from './readWeights.ts';

/** What {@link rollUp} takes together. */
export interface RollUpInput {
  /** A score a member: a user, an account. */
  readonly scores: Column;
  /** Where each belongs: the label of its account or parent, or codes as `codesOf` and `segmentAll` give them. */
  readonly parents: Codes | ArrayLike<Label> | Iterable<Label>;
  /** What each weighs (≥ 0): seats, revenue. @defaultValue 1 for everybody */
  readonly weights?: Column | undefined;
}

/**
 * Makes one score of those of a parent's members, of whom there is at least one; `null` where it has none to give. Both columns
 * are as long as there are members; nothing in them is missing, and every weight is above 0.
 */
export type ScoreAggregate = (scores: Float64Array, weights: Float64Array) => number | null;

/** Parents with their scores, in columns of one length. */
export interface RolledUpScores {
  /** The parents, in the order in which they first appear, or of the codes' labels. */
  readonly parents: readonly string[];
  /** Their scores; `NaN` for a parent of whose members none has one. */
  readonly scores: Float64Array;
  /** What the members that make up the score weigh together: the parent's weight on the next level. */
  readonly weights: Float64Array;
  /** How many members that make up the score each has. */
  readonly sizes: Int32Array;
  /** How many members lack a score, a weight or a parent. */
  readonly missing: number;
}

/**
 * Rolls scores up: from users to accounts, from accounts to their parents, however the aggregate says.
 *
 * `meanScore`, `medianScore`, `lowestScore` of this family aggregate, as does any function of scores and weights; `mean` of
 * `engagement-metrics/stats` leaves the weights aside. Members without a score, or whose weight is 0, take no part; a parent
 * counts only if its own score stands among its members'. Weights are added up and carried along, so that weighted means in
 * two steps are the mean in one.
 *
 * @param aggregate - Makes one score of a parent's.
 * @returns A score, a weight and a size a parent; the members that lack something are counted.
 * @throws RangeError if a weight is negative, weights add up beyond the doubles, or an aggregate is not finite; TypeError if
 * something is neither a number nor missing, a parent is no label, or columns are of unequal length.
 *
 * @example
 * ```ts
 * import { meanScore, rollUp } from 'engagement-metrics/score';
 * const users = { scores: [80, 40, null, 60], parents: ['acme', 'acme', 'acme', 'zeta'], weights: [3, 1, 5, 2] };
 * const { parents, scores, weights } = rollUp(users, meanScore);
 * parents; // => ['acme', 'zeta']
 * scores; // => Float64Array.of(70, 60)
 * weights; // => Float64Array.of(4, 2)
 * // The share of the weight that scores 50 or more is a mean, too.
 * rollUp(users, (own, weighing) => meanScore(own.map((score) => Number(score >= 50)), weighing)).scores; // => Float64Array.of(0.75, 1)
 * ```
 */
export function rollUp(input: RollUpInput, aggregate: ScoreAggregate): RolledUpScores {
  const where = 'rollUp';
  // What was rolled up already tells its sizes, too.
  onlyOptions(where, input, ['scores', 'parents', 'weights', 'sizes', 'missing']);
  const { scores, parents, weights } = input;
  if (typeof aggregate !== 'function') refuse('ERR_TYPE', where, 'aggregate', `is ${shown(aggregate)}, not a function`);
  const values = readColumn(where, 'scores', scores);
  const { labels, codes } = readParents(where, parents);
  if (codes.length !== values.length) {
    refuse('ERR_LENGTH', where, 'parents', `has ${String(codes.length)} values, scores ${String(values.length)}`);
  }
  const weighing = readWeights(where, weights, values.length);
  const known = codes.map((code, i) => (isNaN(values[i]!) || isNaN(weighing[i]!) ? -1 : code));
  const { rows: grouped, starts } = groupRows(
    known.map((code, i) => (weighing[i] === 0 ? -1 : code)),
    labels.length,
  );
  const members = labels.map((_, code) => grouped.subarray(starts[code], starts[code + 1]));
  const of = (column: Float64Array, rows: Int32Array) => Float64Array.from(rows, (row) => column[row]!);
  return {
    parents: [...labels],
    scores: Float64Array.from(members, (rows, code) =>
      rows.length === 0 ? NaN : checked(where, labels[code]!, aggregate(of(values, rows), of(weighing, rows))),
    ),
    weights: Float64Array.from(members, (rows) => sumOf(where, 'weights', of(weighing, rows)).sum),
    sizes: Int32Array.from(members, (rows) => rows.length),
    missing: known.reduce((count, code) => count + Number(code < 0), 0),
  };
}

/** Codes as they stand, if they keep to their labels; anything else is labels to encode. */
function readParents(where: string, parents: RollUpInput['parents']): Codes {
  if (!isCodes(parents)) return readLabels(where, 'parents', parents);
  const unknown = parents.codes.findIndex((code) => code >= parents.labels.length);
  if (unknown < 0) return parents;
  const fact = `is ${String(parents.codes[unknown])}, no label's place`;
  return refuse('ERR_OUT_OF_RANGE', where, `parents.codes[${String(unknown)}]`, fact);
}

/** What an aggregate answered: a number, or `NaN` for none; it may have been written by anybody. */
function checked(where: string, parent: string, score: number | null): number {
  if (score === null) return NaN;
  finite(where, { [`aggregate of '${parent.slice(0, 40)}'`]: score });
  return score + 0; // never -0
}
