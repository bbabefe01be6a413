import { onlyOptions } from '../check/onlyOptions.ts';
import { checkPopulation } from '../score/checkPopulation.ts';
import { normalizeAll } from '../score/normalizeAll.ts';
import type { FittedScore } from '../score/types.ts';
import type { Table } from '../table/types.ts';
import { randomOf } from './randomOf.ts';

/** How {@link dominance} samples. */
export interface DominanceOptions {
  /** A whole number: the same seed draws the same pairs. Used beyond 2,000 customers only. */
  readonly seed: number;
}

/** How much of an order no weights can change. */
export interface Dominance {
  /** The share of pairs whose order no weights can change, from 0 to 1; `null` where there is no pair. */
  readonly share: number | null;
  /** How many pairs were compared. */
  readonly pairs: number;
  /** Of these, how many are equal in every metric: no weights can tell them apart. */
  readonly equal: number;
  /** Whether all pairs were compared, not a sample of them. */
  readonly exact: boolean;
  /** How many customers were left out, since a metric of theirs is missing. */
  readonly missing: number;
}

/** All pairs of so many customers are compared; of more, so many pairs are drawn. */
const most = 2000;
const drawn = 1_000_000;

/**
 * Dominance: the share of pairs of customers of whom one is at least as good as the other in every metric, so that no
 * weights, none of them negative, can turn their order around.
 *
 * Exact up to 2,000 customers; of more, a million pairs are drawn, and the share is within 0.001 of the true one with 95 %
 * confidence.
 *
 * @param fitted - What `fitScore` learned.
 * @param population - The customers: rows (an array of objects) or columns by name.
 * @returns The share, and whether it is exact.
 * @throws RangeError if the seed is no whole number; TypeError for an unknown option, or a metric that is not there.
 *
 * @example
 * ```ts
 * import { dominance } from 'engagement-metrics/evaluation';
 * import { goalposts } from 'engagement-metrics/normalize';
 * import { fitScore } from 'engagement-metrics/score';
 * const normalize = { type: 'goalposts', low: 0, high: 10 } as const;
 * const fitted = fitScore({ metrics: { visits: { normalize }, opens: { normalize } } }, [], { goalposts });
 * const { share, exact } = dominance(fitted, { visits: [0, 4, 9], opens: [1, 8, 6] }, { seed: 1 });
 * share; // => 2 / 3
 * exact; // => true
 * ```
 */
export function dominance<Name extends string>(
  fitted: FittedScore<Name, string>,
  population: Table<NoInfer<Name>>,
  options: DominanceOptions,
): Dominance {
  const where = 'dominance';
  onlyOptions(where, options, ['seed']);
  const random = randomOf(where, options.seed);
  checkPopulation(where, { ...fitted, penalties: [], vetoes: [] }, population);
  const worths = Object.values<Float64Array>(normalizeAll(fitted, population));
  const rows = worths[0]!.length;
  const complete: number[] = [];
  for (let i = 0; i < rows; i++) if (worths.every((column) => column[i] === column[i])) complete.push(i);
  const count = complete.length;
  const exact = count <= most;
  const tally = { dominated: 0, equal: 0 };
  const compare = (a: number, b: number) => {
    const [above, below] = [
      worths.some((column) => column[a]! > column[b]!),
      worths.some((column) => column[a]! < column[b]!),
    ];
    if (!above && !below) tally.equal++;
    if (!(above && below)) tally.dominated++;
  };
  if (exact) for (let a = 0; a < count; a++) for (let b = 0; b < a; b++) compare(complete[a]!, complete[b]!);
  else {
    for (let pair = 0; pair < drawn; pair++) {
      const first = Math.floor(random() * count);
      const second = Math.floor(random() * (count - 1));
      compare(complete[first]!, complete[second < first ? second : second + 1]!);
    }
  }
  const pairs = exact ? (count * (count - 1)) / 2 + 0 : drawn; // never -0
  return { share: pairs > 0 ? tally.dominated / pairs : null, pairs, equal: tally.equal, exact, missing: rows - count };
}
