import { units } from '../stats/exact.ts';

/** The exact squares around the means of classes that begin at these places of rising values, times lcm(1 … n). */
export function exactSquares(sorted: readonly number[], starts: readonly number[]): bigint {
  const common = leastCommonMultiple(sorted.length);
  const ends = [...starts, sorted.length];
  return [0, ...starts].reduce((all, start, c) => {
    const inside = sorted.slice(start, ends[c]).map(units);
    const sum = inside.reduce((a, x) => a + x, 0n);
    const squares = inside.reduce((a, x) => a + x * x, 0n);
    return all + common * squares - (common / BigInt(Math.max(1, inside.length))) * sum * sum;
  }, 0n);
}

/** The least of {@link exactSquares} over all ways to part the values into as many classes, found by trying each. */
export function leastSquares(sorted: readonly number[], classes: number): bigint {
  const ways = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : Array.from({ length: sorted.length - from - left + 1 }, (_, i) => from + i).flatMap((start) =>
          ways(start + 1, left - 1).map((rest) => [start, ...rest]),
        );
  return ways(1, classes - 1)
    .map((starts) => exactSquares(sorted, starts))
    .reduce((least, cost) => (cost < least ? cost : least));
}

function leastCommonMultiple(n: number): bigint {
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
  return Array.from({ length: n }, (_, i) => BigInt(i + 1)).reduce((all, i) => (all / gcd(all, i)) * i, 1n);
}
