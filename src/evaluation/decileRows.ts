import type { Runs } from './runsOf.ts';

/** A tenth of the customers, by score. */
export interface Decile {
  /** 1 for those of whom a 1 is expected most, to 10. */
  readonly decile: number;
  /** How many customers are in it: a tenth, unless equal scores keep together. */
  readonly size: number;
  /** How many of them have an outcome of 1. */
  readonly ones: number;
  /** Their lowest score; `null` where there is nobody. */
  readonly lowest: number | null;
  /** Their highest score; `null` where there is nobody. */
  readonly highest: number | null;
  /** `ones / size`; `null` where there is nobody. */
  readonly rate: number | null;
  /** `rate / baseRate`: 3 where a 1 is three times as frequent as among all; `null` where one of them is nothing or 0. */
  readonly lift: number | null;
  /** The share of all ones that is in this decile; `null` where there are none. */
  readonly capture: number | null;
  /** How many customers are in this decile and those before it. */
  readonly cumulativeSize: number;
  /** The lift of this decile and those before it together. */
  readonly cumulativeLift: number | null;
  /** The share of all ones in this decile and those before it: what is reached by writing to all of these. */
  readonly cumulativeCapture: number | null;
}

/**
 * Lift and capture by decile, from the highest of the runs down; equal scores stay together.
 *
 * With `r = (rank - 1) / (n - 1)`, ranks counted from the top and shared by equals, a customer is in decile `⌊10 * r⌋ + 1`,
 * the last one for `r = 1`: the rule of `quantileSegments`.
 *
 * @param direction - What turns a run's score into the customer's: 1 or -1.
 */
export function decileRows({ scores, sizes, ones }: Runs, direction: 1 | -1): Decile[] {
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const all = ones.reduce((sum, hits) => sum + hits, 0);
  const tallies = Array.from({ length: 10 }, () => ({ size: 0, ones: 0, top: NaN, bottom: NaN }));
  for (let run = scores.length - 1, above = 0; run >= 0; run--) {
    const size = sizes[run]!;
    // Twice the mean rank, less twice the first: whole numbers, so that nothing hangs on a last bit.
    const place = n === 1 ? 0 : Math.floor((10 * (2 * above + size - 1)) / (2 * (n - 1)));
    const tally = tallies[Math.min(9, place)]!;
    if (tally.size === 0) tally.top = scores[run]!;
    tally.bottom = scores[run]!;
    tally.size += size;
    tally.ones += ones[run]!;
    above += size;
  }
  let cumulativeSize = 0;
  let cumulativeOnes = 0;
  return tallies.map(({ size, ones: hits, top, bottom }, k) => {
    cumulativeSize += size;
    cumulativeOnes += hits;
    const [lowest, highest] = direction === 1 ? [bottom, top] : [-top, -bottom];
    return {
      decile: k + 1,
      size,
      ones: hits,
      lowest: size === 0 ? null : lowest + 0, // never -0
      highest: size === 0 ? null : highest + 0,
      rate: share(hits, size),
      lift: share(hits * n, size * all),
      capture: share(hits, all),
      cumulativeSize,
      cumulativeLift: share(cumulativeOnes * n, cumulativeSize * all),
      cumulativeCapture: share(cumulativeOnes, all),
    };
  });
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
