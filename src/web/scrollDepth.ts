import { refuse } from '../check/refuse.ts';
import { meanOf } from '../stats/meanOf.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/** What {@link scrollDepth} is computed from. */
export interface ScrollDepthInput {
  /** For each view of the page, the largest share of it that was reached (0 to 1); what was not measured is missing. */
  readonly depths: Column;
}

/** How far down a page its views reach. */
export interface ScrollDepth {
  /** Views that were measured. */
  readonly count: number;
  /** Views that were not. */
  readonly missing: number;
  /** The mean of the shares, from 0 to 1. */
  readonly mean: number;
}

/**
 * Scroll depth: the share of a page that a view of it reaches, on average.
 *
 * `sum(depths) / count`, between 0 and 1. A view that was not measured is not a view that reached nothing: it is skipped
 * and counted.
 *
 * @returns `null` when no view was measured.
 * @throws RangeError if a depth is not between 0 and 1 (then it may be a percentage); TypeError if it is not a number.
 * @see Dmitry Lagun, Mounia Lalmas, "Understanding User Attention and Engagement in Online News Reading", 2016.
 *
 * @example
 * ```ts
 * import { scrollDepth } from 'engagement-metrics/web';
 * scrollDepth({ depths: [1, 0.5, null, 0.75] }); // => { count: 3, missing: 1, mean: 0.75 }
 * ```
 */
export function scrollDepth({ depths }: ScrollDepthInput): ScrollDepth | null {
  const where = 'scrollDepth';
  const values = readColumn(where, 'depths', depths);
  for (const [i, depth] of values.entries()) {
    if (depth < 0 || depth > 1) {
      refuse('ERR_OUT_OF_RANGE', where, `depths[${String(i)}]`, `is ${String(depth)}, not between 0 and 1`);
    }
  }
  const { count, mean } = meanOf(values);
  return count === 0 ? null : { count, missing: values.length - count, mean };
}
