import { ratio } from '../check/ratio.ts';

/** What {@link timeOnPage} is computed from. */
export interface TimeOnPageInput {
  /** Time for which this page was in the foreground, over all visitors (any unit of time, ≥ 0). */
  readonly foregroundTime: number;
  /** Distinct visitors of this page (≥ 0). */
  readonly visitors: number;
}

/**
 * Time on page: foreground time of a page per visitor of it.
 *
 * `foregroundTime / visitors`, at least 0, in the unit of the time. The time has to be measured on the page:
 * differences between pageviews say nothing about the last page of a session, and take it for 0.
 *
 * @returns Time per visitor, or `null` when nobody visited the page.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Plausible Analytics, "Metrics and definitions", 2024.
 *
 * @example
 * ```ts
 * import { timeOnPage } from 'engagement-metrics/web';
 * timeOnPage({ foregroundTime: 6300, visitors: 140 }); // => 45
 * ```
 */
export function timeOnPage({ foregroundTime, visitors }: TimeOnPageInput): number | null {
  return ratio('timeOnPage', { foregroundTime }, { visitors });
}
