import { proportion } from '../check/proportion.ts';

/** What {@link responseRate} is computed from. */
export interface ResponseRateInput {
  /** Who answered (≥ 0, at most `invitationsDelivered`). */
  readonly responses: number;
  /** Who got the invitation: those sent less those that bounced (≥ 0). */
  readonly invitationsDelivered: number;
}

/**
 * Survey response rate: the share of those who were asked who answered.
 *
 * `responses / invitationsDelivered`, between 0 and 1. A proportion: a Wilson interval fits it. It does not say whether
 * those who answered are like those who did not.
 *
 * @returns A fraction, or `null` when no invitation was delivered.
 * @throws RangeError if a count is negative, or `responses` exceeds `invitationsDelivered` (then somebody answered twice).
 * @see Robert Groves et al., "Survey Methodology", 2nd ed., 2009, chapter 6.
 *
 * @example
 * ```ts
 * import { responseRate } from 'engagement-metrics/survey';
 * responseRate({ responses: 120, invitationsDelivered: 800 }); // => 0.15
 * ```
 */
export function responseRate({ responses, invitationsDelivered }: ResponseRateInput): number | null {
  return proportion('responseRate', { responses }, { invitationsDelivered });
}
