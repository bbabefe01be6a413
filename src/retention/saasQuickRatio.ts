import { count } from '../check/count.ts';
import { ratio } from '../check/ratio.ts';

/** What {@link saasQuickRatio} is computed from. */
export interface SaasQuickRatioInput {
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
 * SaaS quick ratio: revenue gained per revenue lost in a period; above 1 revenue grows.
 *
 * `(newRevenue + expansion) / (contraction + churned)`, at least 0. Without losses there is no such ratio: that is the best
 * case, and a calculator that prints 0 shows it as the worst. `growthToNewRatio` says the same and is defined there.
 *
 * @returns Money gained per money lost, or `null` when nothing was lost.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see FirstOfficer, "Quick Ratio", SaaS metrics glossary.
 *
 * @example
 * ```ts
 * import { saasQuickRatio } from 'engagement-metrics/retention';
 * saasQuickRatio({ newRevenue: 20_000, expansion: 8000, contraction: 3000, churned: 5000 }); // => 3.5
 * saasQuickRatio({ newRevenue: 20_000, expansion: 8000, contraction: 0, churned: 0 }); // => null
 * ```
 */
export function saasQuickRatio({ newRevenue, expansion, contraction, churned }: SaasQuickRatioInput): number | null {
  const where = 'saasQuickRatio';
  count(where, { newRevenue, expansion, contraction, churned });
  const [gains, losses] = [newRevenue + expansion, contraction + churned];
  return ratio(where, { 'newRevenue + expansion': gains }, { 'contraction + churned': losses });
}
