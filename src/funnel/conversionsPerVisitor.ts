import { ratio } from '../check/ratio.ts';

/** What {@link conversionsPerVisitor} is computed from. */
export interface ConversionsPerVisitorInput {
  /** Conversions, also several of one visitor (≥ 0). */
  readonly conversions: number;
  /** Distinct visitors (≥ 0). */
  readonly visitors: number;
}

/**
 * Conversions per visitor (total conversions over visitors): how often a visitor does what is hoped for.
 *
 * `conversions / visitors`, at least 0. It counts actions, not people, so it can exceed 1 and is no proportion: the share of
 * the visitors who convert is `conversionRate`, which it is never below.
 *
 * @returns Conversions per visitor, or `null` when nobody visited.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Plausible Analytics, "Metrics definitions", documentation.
 *
 * @example
 * ```ts
 * import { conversionsPerVisitor } from 'engagement-metrics/funnel';
 * conversionsPerVisitor({ conversions: 150, visitors: 1000 }); // => 0.15
 * ```
 */
export function conversionsPerVisitor({ conversions, visitors }: ConversionsPerVisitorInput): number | null {
  return ratio('conversionsPerVisitor', { conversions }, { visitors });
}
