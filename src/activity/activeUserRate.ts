import { proportion } from '../check/proportion.ts';

/** What {@link activeUserRate} is computed from. */
export interface ActiveUserRateInput {
  /** Entitled users who were active in the window (users, ≥ 0, at most `entitledUsers`). */
  readonly activeUsers: number;
  /** Users who could be: seats sold, or users registered (users, ≥ 0). */
  readonly entitledUsers: number;
}

/**
 * Active user rate (active rate, licence utilisation, seat utilization): the share of the users who may use a product who
 * do.
 *
 * `activeUsers / entitledUsers`, between 0 and 1. A proportion: a Wilson interval fits it. Only entitled users count above.
 *
 * @returns A fraction, or `null` when nobody is entitled.
 * @throws RangeError if a count is negative, or `activeUsers` exceeds `entitledUsers`.
 * @see GitLab Handbook, "Use case adoption", customer success, product usage data.
 *
 * @example
 * ```ts
 * import { activeUserRate } from 'engagement-metrics/activity';
 * activeUserRate({ activeUsers: 45, entitledUsers: 60 }); // => 0.75
 * ```
 */
export function activeUserRate({ activeUsers, entitledUsers }: ActiveUserRateInput): number | null {
  return proportion('activeUserRate', { activeUsers }, { entitledUsers });
}
