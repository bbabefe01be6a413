import type { PairCodes } from './funnelPlanTypes.ts';

/**
 * Dense codes of pairs of codes, in the order of the first code, then of the second.
 *
 * Two counting sorts, by the second code and then by the first, bring equal pairs together: no hash, nothing as long as
 * the product of both.
 */
export function pairCodes(first: Int32Array, second: Int32Array, firstSize: number, secondSize: number): PairCodes {
  const order = sortedBy(
    first,
    firstSize,
    sortedBy(
      second,
      secondSize,
      first.map((_, i) => i),
    ),
  );
  const codes = new Int32Array(first.length);
  let last = -1;
  let count = 0;
  for (const i of order) {
    if (last < 0 || first[i] !== first[last] || second[i] !== second[last]) count++;
    codes[i] = count - 1;
    last = i;
  }
  const [firsts, seconds] = [new Int32Array(count), new Int32Array(count)];
  for (let i = 0; i < codes.length; i++) {
    firsts[codes[i]!] = first[i]!;
    seconds[codes[i]!] = second[i]!;
  }
  return { codes, firsts, seconds };
}

/** The places in the order of their codes; those of one code stay in theirs. */
function sortedBy(codes: Int32Array, size: number, order: Int32Array): Int32Array {
  const ends = new Int32Array(size + 1);
  for (const code of codes) ends[code + 1]!++;
  for (let code = 0; code < size; code++) ends[code + 1]! += ends[code]!;
  const sorted = new Int32Array(order.length);
  for (const i of order) sorted[ends[codes[i]!]!++] = i;
  return sorted;
}
