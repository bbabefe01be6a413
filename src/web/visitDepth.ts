import { proportion } from '../check/proportion.ts';

/** What {@link visitDepth} is computed from. */
export interface VisitDepthInput {
  /** Different pages that were viewed (≥ 0, at most `sitePages`). */
  readonly distinctPages: number;
  /** Pages that the site has (≥ 0). */
  readonly sitePages: number;
}

/**
 * Visit depth: the share of the pages of a site that a visit, or a visitor, has seen.
 *
 * `distinctPages / sitePages`, between 0 and 1. A page counts once, however often it was viewed: that is
 * `pagesPerSession`.
 *
 * @returns A fraction, or `null` when the site has no pages.
 * @throws RangeError if a count is negative, or `distinctPages` exceeds `sitePages` (then it counts pageviews).
 * @see Eric Peterson, Joseph Carrabis, "Measuring the Immeasurable: Visitor Engagement", 2008.
 *
 * @example
 * ```ts
 * import { visitDepth } from 'engagement-metrics/web';
 * visitDepth({ distinctPages: 6, sitePages: 40 }); // => 0.15
 * ```
 */
export function visitDepth({ distinctPages, sitePages }: VisitDepthInput): number | null {
  return proportion('visitDepth', { distinctPages }, { sitePages });
}
