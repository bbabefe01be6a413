import { onlyOptions } from '../check/onlyOptions.ts';
import { lifecycleCounts } from './population/lifecycleCounts.ts';
import { lifecycleRatios } from './population/lifecycleRatios.ts';
import { populationOf } from './population/populationOf.ts';
import type { GroupPeriod, PopulationOptions } from './population/populationTypes.ts';
import type { EventLog } from './types.ts';

/** Shares of the four groups of a period; `null` where there is nothing to divide by. */
export interface LifecycleShares {
  /** Of the users active for the first time. */
  readonly newUsers: number | null;
  /** Of those who were active in the period before, too. */
  readonly retained: number | null;
  /** Of those who came back. */
  readonly resurrected: number | null;
  /** Of those who were active in the period before, and no longer. */
  readonly newlyDormant: number | null;
}

/** Who came, stayed, came back and left in one period. */
export interface LifecyclePeriod extends GroupPeriod {
  /** Distinct users with an event in the period: new, retained and resurrected. */
  readonly active: number;
  /** Users whose first event ever is in the period. */
  readonly newUsers: number;
  /** Users active in this period and in the one before (current, returning). */
  readonly retained: number;
  /** Users active in this period, not in the one before, but earlier (reactivated). */
  readonly resurrected: number;
  /** Users active in the period before, and not in this one (churned): a flow. */
  readonly newlyDormant: number;
  /** All users who were active before, and not in this period: a stock. */
  readonly dormantStock: number;
  /**
   * New, retained and resurrected as shares of the active, which add up to 1; newly dormant as a share of those active in
   * the period before, which is the churn of the period.
   */
  readonly shares: LifecycleShares;
  /** All four as shares of their sum, which add up to 1, as PostHog showed them until 2026. */
  readonly sharesOfSum: LifecycleShares;
  /**
   * The user quick ratio (Pulse): `(newUsers + resurrected) / newlyDormant`, above 1 where the active grow; `null` where
   * nobody left.
   */
  readonly quickRatio: number | null;
}

/**
 * Lifecycle (growth accounting): new, retained, resurrected and dormant users of every period.
 *
 * `active = newUsers + retained + resurrected`, the active of the period before are `retained + newlyDormant`, and the dormant
 * stock changes by `newlyDormant - resurrected`. "New" is the first event ever that meets `where`; what lies before `from`
 * is history, without which everybody is new in the first period. An incomplete period shows too many as newly dormant.
 *
 * @returns One row a period; one such series after the other where there are groups.
 * @throws TypeError if an option is none.
 * @see Amplitude, documentation of the Lifecycle chart; PostHog, documentation of lifecycle insights.
 *
 * @example
 * ```ts
 * import { eventLog, lifecycle } from 'engagement-metrics/events';
 * const at = ['2024-01-10', '2024-01-20', '2024-02-10', '2024-03-10', '2024-03-20'];
 * const log = eventLog({ who: ['a', 'b', 'b', 'a', 'c'], at }, { user: 'who', time: 'at' });
 * const months = lifecycle(log, { calendar: { unit: 'month' }, asOf: '2024-04-01', from: '2024-02-01' });
 * const [february, march] = months.map(({ newUsers, retained, resurrected, newlyDormant, dormantStock }) => {
 *   return { newUsers, retained, resurrected, newlyDormant, dormantStock };
 * });
 * february; // => { newUsers: 0, retained: 1, resurrected: 0, newlyDormant: 1, dormantStock: 1 }
 * march; // => { newUsers: 1, retained: 0, resurrected: 1, newlyDormant: 1, dormantStock: 1 }
 * months[1]?.quickRatio; // => 2
 * ```
 */
export function lifecycle(log: EventLog, options: PopulationOptions): LifecyclePeriod[] {
  const where = 'lifecycle';
  onlyOptions(where, options, ['calendar', 'asOf', 'from', 'where', 'by']);
  const { groups, latest, rowsOf } = populationOf(where, log, options);
  return Array.from(groups, (events) => {
    const counts = lifecycleCounts(events, latest);
    const activeIn = (b: number) => counts.newUsers[b]! + counts.retained[b]! + counts.resurrected[b]!;
    const known = counts.newUsers.slice();
    for (let b = 1; b < known.length; b++) known[b]! += known[b - 1]!;
    return rowsOf(events.group, (base, b): LifecyclePeriod => {
      const before = b === 0 ? 0 : activeIn(b - 1);
      const active = activeIn(b);
      const [newUsers, retained, resurrected] = [counts.newUsers[b]!, counts.retained[b]!, counts.resurrected[b]!];
      const newlyDormant = before - retained;
      return {
        ...base,
        active,
        newUsers,
        retained,
        resurrected,
        newlyDormant,
        dormantStock: known[b]! - active,
        ...lifecycleRatios(where, { active, before, newUsers, retained, resurrected, newlyDormant }),
      };
    });
  }).flat();
}
