import { proportion } from '../check/proportion.ts';

/** What {@link firstContactResolutionRate} is computed from. */
export interface FirstContactResolutionRateInput {
  /** Resolved tickets that took one contact (≥ 0, at most `resolved`). */
  readonly resolvedAtFirstContact: number;
  /** Resolved tickets (≥ 0). */
  readonly resolved: number;
}

/**
 * First-contact resolution rate (FCR; first-call resolution, one-touch rate): the share of the resolved tickets that were
 * resolved at the first contact.
 *
 * `resolvedAtFirstContact / resolved`, between 0 and 1; open tickets are in neither. A proportion: a Wilson interval fits
 * it.
 *
 * @returns A fraction, or `null` when nothing was resolved.
 * @throws RangeError if a count is negative, or `resolvedAtFirstContact` exceeds `resolved`.
 * @see Matthew Dixon, Nick Toman, Rick DeLisi, "The Effortless Experience", 2013.
 *
 * @example
 * ```ts
 * import { firstContactResolutionRate } from 'engagement-metrics/survey';
 * firstContactResolutionRate({ resolvedAtFirstContact: 150, resolved: 200 }); // => 0.75
 * ```
 */
export function firstContactResolutionRate({
  resolvedAtFirstContact,
  resolved,
}: FirstContactResolutionRateInput): number | null {
  return proportion('firstContactResolutionRate', { resolvedAtFirstContact }, { resolved });
}
