import { refuse } from '../check/refuse.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/** What {@link powerUserCurve} is computed from. */
export interface PowerUserCurveInput {
  /** On how many days of the window each user was active (whole days, 0 to `windowDays`). */
  readonly activeDays: Column;
  /** How many days the window has: 7, 28, 30 (whole days, 1 to 10,000). */
  readonly windowDays: number;
}

/** One point of a {@link PowerUserCurve}. */
export interface PowerUserPoint {
  /** A number of active days. */
  readonly days: number;
  /** Users active on exactly so many days. */
  readonly users: number;
  /** Users active on so many days or more. */
  readonly usersOrMore: number;
}

/** How many users were active on how many days. */
export interface PowerUserCurve {
  /** One point for every number of days, from 1 to the days of the window. */
  readonly points: readonly PowerUserPoint[];
  /** Users active on at least one day. */
  readonly activeUsers: number;
  /** Users active on none. */
  readonly inactiveUsers: number;
  /** Users whose active days are missing. */
  readonly missing: number;
  /** Active days per active user, or `null` when nobody was active; over the days of the window it is the stickiness. */
  readonly meanActiveDays: number | null;
}

/**
 * Power user curve (L7, L28, L30; activity histogram, "stickiness" in Amplitude and PostHog): how many users were active on
 * how many days of a window.
 *
 * `users` of `days` are those active on exactly so many days, `usersOrMore` those on at least so many; the latter over
 * `activeUsers` is the power user share.
 *
 * @returns Counts; with nobody active they are 0.
 * @throws RangeError if active days are no whole number from 0 to `windowDays`, or that is none from 1 to 10,000;
 * TypeError if one is not a number.
 * @see Li Jin, "The Power User Curve: The best way to understand your most engaged users", Andreessen Horowitz, 2018.
 *
 * @example
 * ```ts
 * import { powerUserCurve, powerUserShare } from 'engagement-metrics/activity';
 * const week = powerUserCurve({ activeDays: [1, 1, 3, 5, 7, 0, null], windowDays: 7 });
 * week.points[0]; // => { days: 1, users: 2, usersOrMore: 5 }
 * week.points[4]; // => { days: 5, users: 1, usersOrMore: 2 }
 * powerUserShare({ powerUsers: week.points[4]?.usersOrMore ?? 0, activeUsers: week.activeUsers }); // => 0.4
 * ```
 */
export function powerUserCurve({ activeDays, windowDays }: PowerUserCurveInput): PowerUserCurve {
  const where = 'powerUserCurve';
  wholeNumber(where, { windowDays }, 1, 10_000);
  const values = readColumn(where, 'activeDays', activeDays);
  const users = new Float64Array(windowDays + 1);
  let missing = 0;
  for (const [i, days] of values.entries()) {
    if (Number.isNaN(days)) missing++;
    else if (Number.isInteger(days) && days >= 0 && days <= windowDays) users[days]!++;
    else {
      const fact = `is ${String(days)}, not a whole number from 0 to ${String(windowDays)}`;
      refuse('ERR_OUT_OF_RANGE', where, `activeDays[${String(i)}]`, fact);
    }
  }
  const points: PowerUserPoint[] = [];
  let usersOrMore = 0;
  let userDays = 0;
  for (let days = windowDays; days >= 1; days--) {
    usersOrMore += users[days]!;
    userDays += days * users[days]!;
    points.push({ days, users: users[days]!, usersOrMore });
  }
  const meanActiveDays = usersOrMore > 0 ? userDays / usersOrMore : null;
  return { points: points.reverse(), activeUsers: usersOrMore, inactiveUsers: users[0]!, missing, meanActiveDays };
}
