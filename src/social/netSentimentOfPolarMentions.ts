import { netPoints } from '../check/netPoints.ts';

/** What {@link netSentimentOfPolarMentions} is computed from. */
export interface NetSentimentOfPolarMentionsInput {
  /** Mentions in a positive tone (≥ 0). */
  readonly positive: number;
  /** Mentions in a negative tone (≥ 0). */
  readonly negative: number;
}

/**
 * Net sentiment of polar mentions (net sentiment score, NSS, polarity): positive less negative mentions, per hundred that
 * take a side.
 *
 * `100 * (positive - negative) / (positive + negative)`, points from -100 to 100. Neutral mentions do not count, so a few
 * loud ones among many may decide; `netSentimentOfAllMentions` counts them.
 *
 * @returns Points, not a fraction, or `null` when no mention takes a side.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Will Lowe, Kenneth Benoit, Slava Mikhaylov, Michael Laver, "Scaling Policy Preferences from Coded Political Texts",
 * 2011: the relative proportional difference.
 *
 * @example
 * ```ts
 * import { netSentimentOfPolarMentions } from 'engagement-metrics/social';
 * netSentimentOfPolarMentions({ positive: 60, negative: 10 }); // ~> 71.4
 * ```
 */
export function netSentimentOfPolarMentions({ positive, negative }: NetSentimentOfPolarMentionsInput): number | null {
  return netPoints('netSentimentOfPolarMentions', { positive }, { negative });
}
