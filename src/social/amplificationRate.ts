import { ratio } from '../check/ratio.ts';

/** What {@link amplificationRate} is computed from. */
export interface AmplificationRateInput {
  /** Shares, reposts or forwards of all posts (≥ 0). */
  readonly shares: number;
  /** Posts that got them; deleted ones do not count (≥ 0). */
  readonly posts: number;
}

/**
 * Amplification rate: shares per post.
 *
 * `shares / posts`, at least 0: a count per post, no percentage. It grows with the audience;
 * `viralityRate` is per impression, `shareRate` per person reached.
 *
 * @returns Shares per post, or `null` when there are no posts.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Avinash Kaushik, "Best Social Media Metrics: Conversation, Amplification, Applause, Economic Value", 2011.
 *
 * @example
 * ```ts
 * import { amplificationRate } from 'engagement-metrics/social';
 * amplificationRate({ shares: 50, posts: 10 }); // => 5
 * ```
 */
export function amplificationRate({ shares, posts }: AmplificationRateInput): number | null {
  return ratio('amplificationRate', { shares }, { posts });
}
