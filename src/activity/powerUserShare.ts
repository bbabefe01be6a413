import { proportion } from '../check/proportion.ts';

/** What {@link powerUserShare} is computed from. */
export interface PowerUserShareInput {
  /** Users active on at least so many days of the window (users, ≥ 0, at most `activeUsers`). */
  readonly powerUsers: number;
  /** Users active on at least one (users, ≥ 0). */
  readonly activeUsers: number;
}

/**
 * Power user share (L5+/7, L21+/28, L7 and L28): the share of the active users who are active on most days.
 *
 * `powerUsers / activeUsers`, between 0 and 1. A proportion: a Wilson interval fits it. How many days of how many are
 * meant belongs to the number: 5 of 7, 21 of 28. `powerUserCurve` counts both.
 *
 * @returns A fraction, or `null` when nobody was active.
 * @throws RangeError if a count is negative, or `powerUsers` exceeds `activeUsers`.
 * @see Li Jin, "The Power User Curve: The best way to understand your most engaged users", Andreessen Horowitz, 2018.
 *
 * @example
 * ```ts
 * import { powerUserShare } from 'engagement-metrics/activity';
 * powerUserShare({ powerUsers: 300, activeUsers: 1000 }); // => 0.3
 * ```
 */
export function powerUserShare({ powerUsers, activeUsers }: PowerUserShareInput): number | null {
  return proportion('powerUserShare', { powerUsers }, { activeUsers });
}
