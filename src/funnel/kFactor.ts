import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link kFactor} is computed from. */
export interface KFactorInput {
  /** Invitations that a user sends (≥ 0). */
  readonly invitationsPerUser: number;
  /** The share of the invitations that bring a new user (0 to 1). */
  readonly invitationConversionRate: number;
}

/**
 * K-factor (viral coefficient): how many new users a user brings by invitations.
 *
 * `invitationsPerUser * invitationConversionRate`, at least 0. From 1 on every generation is at least as large as the one
 * before; below, `viralReach` says where it ends.
 *
 * @returns New users per user.
 * @throws RangeError if an input is negative, or the share exceeds 1.
 * @see David Skok, "Lessons Learned: Viral Marketing", 2009.
 *
 * @example
 * ```ts
 * import { kFactor } from 'engagement-metrics/funnel';
 * kFactor({ invitationsPerUser: 5, invitationConversionRate: 0.1 }); // => 0.5
 * ```
 */
export function kFactor({ invitationsPerUser, invitationConversionRate }: KFactorInput): number {
  count('kFactor', { invitationsPerUser, invitationConversionRate });
  if (invitationConversionRate > 1) {
    const fact = `is ${String(invitationConversionRate)}, above 1`;
    refuse('ERR_OUT_OF_RANGE', 'kFactor', 'invitationConversionRate', fact);
  }
  return invitationsPerUser * invitationConversionRate + 0; // never -0
}
