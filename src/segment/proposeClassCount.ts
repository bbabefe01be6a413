import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import { deviationOf } from '../stats/deviationOf.ts';
import { sortedValues } from '../stats/sortedValues.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { classStarts } from './cuts/classStarts.ts';
import { distinctValues, type DistinctValues } from './cuts/distinctValues.ts';

/** What {@link proposeClassCount} looks at. */
export interface ProposeClassCountInput<Name extends string> {
  /** The name of the column. */
  readonly of: Name;
  /** The most classes to consider, from 1 to 20. @defaultValue 9 */
  readonly most?: number | undefined;
}

/** So many classes. */
export interface ClassCandidate {
  /** How many. */
  readonly classes: number;
  /** Where each class but the lowest begins: what `naturalBreakSegments` cuts. */
  readonly cuts: readonly number[];
  /** The share of the variance that the classes explain; `null` where there is none. It grows with their number. */
  readonly goodness: number | null;
  /** By how much they are more plausible than one class, in logarithms; `null` if there is a class for each customer. */
  readonly evidence: number | null;
}

/** How many classes a value has. */
export interface ClassProposal {
  /** The number with the most evidence; the smallest of equals. */
  readonly classes: number;
  /** How many customers have no value. */
  readonly missing: number;
  /** One row a number of classes, from 1 to as many as there are distinct values, or `most`. */
  readonly candidates: readonly ClassCandidate[];
}

/**
 * How many classes a value falls into of itself: the number of natural breaks to ask for, by the Bayesian information
 * criterion (BIC).
 *
 * For every number of classes `k`, with `n` customers, `n_c` of them in class `c`, the natural breaks' squares `within`
 * and `variance = within / (n - k) + step² / 12`, it is
 * `Σ n_c * ln(n_c / n) - n / 2 * ln(variance) - (n - k) / 2 - k * ln(n)`, less the same for one class: the log-likelihood
 * of normal classes of one width, less the price of their means, shares and width. `step`, the smallest distance of two
 * values, or 1e-11 of their span, is how finely they are recorded (Sheppard's correction). A bell is one class; values
 * spread evenly are a border case, which chance decides; a long tail is cut into many, and best judged by its logarithms.
 *
 * @param population - The customers: rows (an array of objects) or columns by name.
 * @returns The number proposed, and the evidence for every number, to choose otherwise.
 * @throws RangeError if nothing is observed, or `most` is no whole number from 1 to 20; TypeError if the column is not there.
 * @see Dan Pelleg, Andrew Moore, "X-means: Extending K-means with Efficient Estimation of the Number of Clusters", 2000.
 *
 * @example
 * ```ts
 * import { proposeClassCount } from 'engagement-metrics/segment';
 * const visits = [1, 2, 2, 3, 3, 4, 41, 42, 43, 43, 44, 45, 81, 82, 82, 83, 84, 85];
 * const { classes, candidates } = proposeClassCount({ of: 'visits', most: 5 }, { visits });
 * classes; // => 3
 * candidates[2]?.cuts; // => [41, 81]
 * ```
 */
export function proposeClassCount<const Name extends string>(
  input: ProposeClassCountInput<Name>,
  population: Table<NoInfer<Name>>,
): ClassProposal {
  const where = 'proposeClassCount';
  onlyOptions(where, input, ['of', 'most']);
  const { of, most = 9 } = input;
  if (typeof of !== 'string') refuse('ERR_TYPE', where, 'of', `is ${shown(of)}, not a name`);
  wholeNumber(where, { most }, 1, 20);
  const [column] = readTable(where, 'population', population, [of]) as [Float64Array];
  const sorted = sortedValues(column);
  const deviation = deviationOf(where, sorted)?.populationDeviation;
  if (deviation === undefined) refuse('ERR_EMPTY', where, `population.${of}`, 'holds nothing observed to learn from');
  const distinct = distinctValues(sorted);
  const candidates = Array.from({ length: Math.min(most, distinct.values.length) }, (_, k) =>
    candidate(where, k + 1, sorted, distinct, deviation),
  );
  let classes = 1;
  for (const { classes: k, evidence } of candidates) {
    if ((evidence ?? -Infinity) > candidates[classes - 1]!.evidence!) classes = k;
  }
  return { classes, missing: column.length - sorted.length, candidates };
}

function candidate(
  where: string,
  classes: number,
  sorted: Float64Array,
  { values, counts }: DistinctValues,
  deviation: number,
): ClassCandidate {
  const starts = classes < values.length ? classStarts(values, counts, classes) : Array.from(values.keys()).slice(1);
  const cuts = starts.map((start) => values[start]!);
  if (classes === 1) return { classes, cuts, goodness: deviation > 0 ? 0 : null, evidence: 0 };
  const n = sorted.length;
  let [from, place, left, shares] = [0, 0, 0, 0];
  for (const end of [...starts, values.length]) {
    const first = from;
    while (place < end) from += counts[place++]!;
    const size = from - first;
    const spread = deviationOf(where, sorted.subarray(first, from))!.populationDeviation / deviation;
    left += (size / n) * spread * spread;
    shares += size * Math.log(size / n);
  }
  let step = Infinity; // in deviations
  for (let i = 1; i < values.length; i++) step = Math.min(step, values[i]! / deviation - values[i - 1]! / deviation);
  step = Math.max(step, 1e-11 * (values[values.length - 1]! / deviation - values[0]! / deviation));
  const variance = (k: number, share: number) => (n * share) / (n - k) + (step * step) / 12;
  const likelihood = shares - (n / 2) * Math.log(variance(classes, left) / variance(1, 1)) + (classes - 1) / 2;
  const evidence = classes < n ? likelihood - (classes - 1) * Math.log(n) + 0 : null;
  return { classes, cuts, goodness: Math.max(0, 1 - left), evidence };
}
