import { proportion } from '../check/proportion.ts';

/** What {@link conversionRate} is computed from. */
export interface ConversionRateInput {
  /** Distinct visitors who converted (≥ 0, at most `visitors`). */
  readonly converted: number;
  /** Distinct visitors (≥ 0). */
  readonly visitors: number;
}

/**
 * Conversion rate (CVR, unique): the share of the visitors who did what was hoped for, each counted once.
 *
 * `converted / visitors`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nobody visited.
 * @throws RangeError if a count is negative, or `converted` exceeds `visitors` (then it counts conversions, not people).
 * @see Plausible Analytics, "Metrics definitions", documentation.
 *
 * @example
 * ```ts
 * import { conversionRate } from 'engagement-metrics/funnel';
 * conversionRate({ converted: 120, visitors: 1000 }); // => 0.12
 * ```
 */
export function conversionRate({ converted, visitors }: ConversionRateInput): number | null {
  return proportion('conversionRate', { converted }, { visitors });
}
