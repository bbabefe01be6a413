import { refuse } from '../check/refuse.ts';
import { total } from '../stats/total.ts';
import type { Column } from '../table/types.ts';
import { readCounts } from '../table/readCounts.ts';

/** What {@link audienceWeightedEngagementRate} is computed from. */
export interface AudienceWeightedEngagementRateInput {
  /** Engagement rates of the channels, all of one definition (fractions, ≥ 0). */
  readonly rates: Column;
  /** Followers of the same channels when the posts were made (≥ 0). */
  readonly followers: Column;
}

/** An engagement rate over several channels. */
export interface AudienceWeightedEngagementRate {
  /** The weighted mean (a fraction), or `null` when no channel has both a rate and followers. */
  readonly rate: number | null;
  /** Channels left out because rate or followers are missing. */
  readonly missing: number;
}

/**
 * Audience-weighted engagement rate (cross-channel engagement rate): the engagement rates of several channels as one, in
 * which a channel counts by its followers.
 *
 * `sum of followers * rate / sum of followers`, between the smallest and the largest rate. Of rates by followers it is the
 * pooled rate, all interactions per follower of all channels; the plain mean of the rates lets the smallest channel count
 * as much as the largest.
 *
 * @returns The rate, or `null` in its place when there are no followers, and how many channels are missing.
 * @throws RangeError if a value is negative, or the sums are beyond the largest double; TypeError if a value is no number,
 * or the columns are not of one length.
 * @see Rival IQ, "Rival IQ terms and glossary", help centre: engagement rate across channels.
 *
 * @example
 * ```ts
 * import { audienceWeightedEngagementRate } from 'engagement-metrics/social';
 * const channels = { rates: [0.04, 0.01, null], followers: [1000, 9000, 500] };
 * audienceWeightedEngagementRate(channels); // => { rate: 0.013, missing: 1 }
 * ```
 */
export function audienceWeightedEngagementRate({
  rates,
  followers,
}: AudienceWeightedEngagementRateInput): AudienceWeightedEngagementRate {
  const where = 'audienceWeightedEngagementRate';
  const each = readCounts(where, 'rates', rates);
  const weights = readCounts(where, 'followers', followers);
  if (each.length !== weights.length) {
    const fact = `has ${String(weights.length)} values, rates ${String(each.length)}`;
    refuse('ERR_LENGTH', where, 'followers', fact);
  }
  const above = total(each.map((rate, i) => rate * weights[i]!));
  const below = total(weights.map((weight, i) => (Number.isNaN(each[i]) ? NaN : weight)));
  const sum = below.sum + below.error;
  const rate = sum === 0 ? null : (above.sum + above.error) / sum + 0; // never -0
  if (rate !== null && !(rate < Infinity)) {
    refuse('ERR_OVERFLOW', where, 'followers', 'are too many to add up');
  }
  return { rate, missing: each.length - below.count };
}
