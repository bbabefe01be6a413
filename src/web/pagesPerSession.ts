import { ratio } from '../check/ratio.ts';

/** What {@link pagesPerSession} is computed from. */
export interface PagesPerSessionInput {
  /** Pages viewed, repeats included (≥ 0). */
  readonly pageviews: number;
  /** Sessions in which they were viewed (≥ 0). */
  readonly sessions: number;
}

/**
 * Pages per session (views per session, page depth of a visit): pageviews per session.
 *
 * `pageviews / sessions`, at least 0, and at least 1 when every session has a view.
 *
 * @returns Pages per session, or `null` when there were no sessions.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Web Analytics Association, "Web Analytics Definitions", 2008.
 *
 * @example
 * ```ts
 * import { pagesPerSession } from 'engagement-metrics/web';
 * pagesPerSession({ pageviews: 3600, sessions: 1500 }); // => 2.4
 * ```
 */
export function pagesPerSession({ pageviews, sessions }: PagesPerSessionInput): number | null {
  return ratio('pagesPerSession', { pageviews }, { sessions });
}
