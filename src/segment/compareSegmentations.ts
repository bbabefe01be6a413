import { refuse } from '../check/refuse.ts';
import type { Codes } from '../table/types.ts';
import { readCodes } from './groups/readCodes.ts';

/** How far two segmentations of the same customers agree. */
export interface SegmentationComparison {
  /**
   * The adjusted Rand index: 1 where they are the same but for names, 0 on average where they have nothing to do with each
   * other, below 0 where they agree less than that (at least -0.5); `null` where both put everybody into one segment, or both
   * everybody into one of their own, and where there are no two customers: then nothing can be told.
   */
  readonly adjustedRandIndex: number | null;
  /** The Rand index: the share of all pairs of customers that both put together, or both apart (0 to 1); `null` without a pair. */
  readonly randIndex: number | null;
  /** How many customers have a segment in both. */
  readonly count: number;
  /** How many lack one, and are left out. */
  readonly missing: number;
}

/**
 * Compares two segmentations of the same customers (adjusted Rand index, ARI; Rand index): whether two ways to segment, or
 * one way at two times, put the same people together, whatever the segments are called.
 *
 * `(S - A * B / T) / ((A + B) / 2 - A * B / T)`: T counts all pairs of customers, A and B the pairs that one, and the other,
 * puts together, S those that both do; A * B / T is what S would be by chance. In whole numbers, exact for any population.
 * Who moved where is told by `migrationMatrix`.
 *
 * @param first - What `segmentAll` gave.
 * @param second - What it gave by other segments, or at another time, for the same customers in the same order.
 * @returns Two indices, and of how many customers; the order of the two does not matter.
 * @throws TypeError if they are not as long as each other; RangeError if a code is no label's place.
 * @see Lawrence Hubert, Phipps Arabie, "Comparing Partitions", 1985; William Rand, "Objective Criteria for the Evaluation of
 * Clustering Methods", 1971.
 *
 * @example
 * ```ts
 * import { compareSegmentations } from 'engagement-metrics/segment';
 * import { codesOf } from 'engagement-metrics/table';
 * const byValue = codesOf(['low', 'low', 'high', 'high', null]);
 * const byAge = codesOf(['new', 'new', 'old', 'middle', 'new']);
 * const { adjustedRandIndex, randIndex, missing } = compareSegmentations(byValue, byAge);
 * adjustedRandIndex; // ~> 0.5714
 * randIndex; // => 5 / 6
 * missing; // => 1
 * ```
 */
export function compareSegmentations(first: Codes, second: Codes): SegmentationComparison {
  const where = 'compareSegmentations';
  const a = readCodes(where, 'first', first);
  const b = readCodes(where, 'second', second);
  if (a.codes.length !== b.codes.length) {
    const fact = `has ${String(b.codes.length)} customers, first ${String(a.codes.length)}`;
    refuse('ERR_LENGTH', where, 'second', fact);
  }
  const [sizesOfA, sizesOfB] = [new Map<number, number>(), new Map<number, number>()];
  const sizesOfBoth = new Map<number, number>();
  let count = 0;
  for (let i = 0; i < a.codes.length; i++) {
    const [inA, inB] = [a.codes[i]!, b.codes[i]!];
    if (inA < 0 || inB < 0) continue;
    count++;
    add(sizesOfA, inA);
    add(sizesOfB, inB);
    add(sizesOfBoth, inA * b.labels.length + inB); // not a table: everybody may be in a segment of their own
  }
  const missing = a.codes.length - count;
  const [all, together, inFirst, inSecond] = [pairs(count), within(sizesOfBoth), within(sizesOfA), within(sizesOfB)];
  const agreed = all + 2n * together - inFirst - inSecond;
  // Both sides of the fraction times 2 T, so that nothing is rounded before they are divided.
  const part = 2n * (all * together - inFirst * inSecond);
  const whole = all * (inFirst + inSecond) - 2n * inFirst * inSecond;
  return {
    adjustedRandIndex: whole === 0n ? null : Number(part) / Number(whole),
    randIndex: all === 0n ? null : Number(agreed) / Number(all),
    count,
    missing,
  };
}

function add(sizes: Map<number, number>, segment: number): void {
  sizes.set(segment, (sizes.get(segment) ?? 0) + 1);
}

/** How many pairs there are of so many customers. */
function pairs(count: number): bigint {
  return (BigInt(count) * BigInt(count - 1)) / 2n;
}

/** How many pairs are in one segment. */
function within(sizes: ReadonlyMap<number, number>): bigint {
  let sum = 0n;
  for (const size of sizes.values()) sum += pairs(size);
  return sum;
}
