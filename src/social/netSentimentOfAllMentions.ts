import { netPoints } from '../check/netPoints.ts';

/** What {@link netSentimentOfAllMentions} is computed from. */
export interface NetSentimentOfAllMentionsInput {
  /** Mentions in a positive tone (≥ 0). */
  readonly positive: number;
  /** Mentions in no tone or a mixed one (≥ 0). */
  readonly neutral: number;
  /** Mentions in a negative tone (≥ 0). */
  readonly negative: number;
}

/**
 * Net sentiment of all mentions (net sentiment score, NSS): positive less negative mentions, per hundred mentions.
 *
 * `100 * (positive - negative) / (positive + neutral + negative)`, points from -100 to 100. It is never farther from 0 than
 * the net sentiment of polar mentions, which leaves out the neutral ones.
 *
 * @returns Points, not a fraction, or `null` when there are no mentions.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Will Lowe, Kenneth Benoit, Slava Mikhaylov, Michael Laver, "Scaling Policy Preferences from Coded Political Texts",
 * 2011: the absolute proportional difference.
 *
 * @example
 * ```ts
 * import { netSentimentOfAllMentions } from 'engagement-metrics/social';
 * netSentimentOfAllMentions({ positive: 60, neutral: 30, negative: 10 }); // => 50
 * ```
 */
export function netSentimentOfAllMentions({
  positive,
  neutral,
  negative,
}: NetSentimentOfAllMentionsInput): number | null {
  return netPoints('netSentimentOfAllMentions', { positive }, { negative }, { neutral });
}
