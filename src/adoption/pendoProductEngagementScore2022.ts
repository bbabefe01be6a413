import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link pendoProductEngagementScore2022} is computed from. */
export interface PendoProductEngagementScore2022Input {
  /** Feature adoption (a fraction, 0 to 1). */
  readonly adoption: number;
  /** Stickiness, as DAU/MAU or DAU/WAU or WAU/MAU (a fraction, 0 to 1). */
  readonly stickiness: number;
  /** Growth: accounts new and recovered per account dropped (≥ 0, without an upper end). */
  readonly growth: number;
}

/**
 * Product engagement score (PES) as Pendo defines it since 2022: the mean of adoption, stickiness and growth.
 *
 * `(adoption + stickiness + growth) / 3`, at least 0. Growth is a ratio of gains to losses, so the score exceeds 1 when growth
 * does by enough, though it is shown out of 100. Before 2022 the parts were others: do not compare across versions.
 *
 * @returns A fraction (0.42 is shown as 42).
 * @throws RangeError if an input is negative, or adoption or stickiness exceeds 1.
 * @see Pendo, "Product Engagement Score", support page, 2022.
 *
 * @example
 * ```ts
 * import { pendoProductEngagementScore2022 } from 'engagement-metrics/adoption';
 * pendoProductEngagementScore2022({ adoption: 0.25, stickiness: 0.5, growth: 1.5 }); // => 0.75
 * ```
 */
export function pendoProductEngagementScore2022({
  adoption,
  stickiness,
  growth,
}: PendoProductEngagementScore2022Input): number {
  const where = 'pendoProductEngagementScore2022';
  count(where, { adoption, stickiness, growth });
  for (const [name, share] of Object.entries({ adoption, stickiness })) {
    if (share > 1) refuse('ERR_OUT_OF_RANGE', where, name, `is ${String(share)}, above 1`);
  }
  return (adoption + stickiness + growth) / 3 + 0; // never -0
}
