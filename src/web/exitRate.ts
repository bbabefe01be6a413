import { proportion } from '../check/proportion.ts';

/** What {@link exitRate} is computed from. */
export interface ExitRateInput {
  /** Sessions whose last pageview was of this page (≥ 0, at most `pageviews`). */
  readonly exits: number;
  /** Pageviews of this page, repeats included (≥ 0). */
  readonly pageviews: number;
}

/**
 * Exit rate of a page (% exit): the share of its pageviews that were the last of their session.
 *
 * `exits / pageviews`, between 0 and 1. It is no bounce rate, which asks how sessions that began here went on. The
 * exits of all pages add up to the sessions with a pageview. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nobody viewed the page.
 * @throws RangeError if a count is negative, or `exits` exceeds `pageviews`.
 * @see Plausible Analytics, "Metrics and definitions", 2024.
 *
 * @example
 * ```ts
 * import { exitRate } from 'engagement-metrics/web';
 * exitRate({ exits: 120, pageviews: 800 }); // => 0.15
 * ```
 */
export function exitRate({ exits, pageviews }: ExitRateInput): number | null {
  return proportion('exitRate', { exits }, { pageviews });
}
