import { count } from '../check/count.ts';
import { ratio } from '../check/ratio.ts';

/** What {@link growthToNewRatio} is computed from. */
export interface GrowthToNewRatioInput {
  /** Recurring revenue of the customers who came (money, ≥ 0); of those who came back, too, if you count them. */
  readonly newRevenue: number;
  /** What customers added (upsell, money, ≥ 0). */
  readonly expansion: number;
  /** What those who stayed took away (downsell, money, ≥ 0). */
  readonly contraction: number;
  /** What those brought who left (money, ≥ 0). */
  readonly churned: number;
}

/**
 * Growth-to-new ratio (GTN): the part of the revenue gained in a period that is left after the losses.
 *
 * `(gains - losses) / gains`, with `gains = newRevenue + expansion` and `losses = contraction + churned`: at most 1, which is
 * growth without losses, and below 0 when revenue shrinks. It is 1 - 1 / the SaaS quick ratio.
 *
 * @returns A fraction of the gains, or `null` when nothing was gained.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see FirstOfficer, "Quick Ratio", SaaS metrics glossary.
 *
 * @example
 * ```ts
 * import { growthToNewRatio } from 'engagement-metrics/retention';
 * growthToNewRatio({ newRevenue: 20_000, expansion: 8000, contraction: 2000, churned: 5000 }); // => 0.75
 * growthToNewRatio({ newRevenue: 20_000, expansion: 8000, contraction: 0, churned: 0 }); // => 1
 * ```
 */
export function growthToNewRatio({
  newRevenue,
  expansion,
  contraction,
  churned,
}: GrowthToNewRatioInput): number | null {
  const where = 'growthToNewRatio';
  count(where, { newRevenue, expansion, contraction, churned });
  const [gains, losses] = [newRevenue + expansion, contraction + churned];
  const lost = ratio(where, { 'contraction + churned': losses }, { 'newRevenue + expansion': gains });
  return lost === null ? null : (gains - losses) / gains + 0; // never -0
}
