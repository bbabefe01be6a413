import { namedEntries } from '../check/namedEntries.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { populationOf } from './population/populationOf.ts';
import type { GroupPeriod, PopulationOptions } from './population/populationTypes.ts';
import { trailingActive } from './population/trailingActive.ts';
import type { EventLog } from './types.ts';
import { wholeNumber } from '../check/wholeNumber.ts';

/** Which periods and trailing windows {@link activeUsers} counts, and of whom. */
export interface ActiveUsersOptions<Name extends string> extends PopulationOptions {
  /**
   * Windows by name, each so many periods long, that end with the period and look back into history (whole numbers from 1
   * to 10,000): `{ weekly: 7, monthly: 28 }`.
   * @defaultValue none
   */
  readonly trailing?: { readonly [K in Name]: number } | undefined;
}

/** How many users were active in one period. */
export interface ActivePeriod<Name extends string> extends GroupPeriod {
  /** Distinct users with an event in the period. */
  readonly active: number;
  /** Distinct users with an event in the window that ends with the period, by the name of the window. */
  readonly trailing: { readonly [K in Name]: number };
}

/**
 * Active users (DAU, WAU, MAU; daily, weekly, monthly active users) of every period, and of the windows that end with it:
 * all windows in one pass over the log.
 *
 * By days, `active` is the DAU, and windows of 7 and 28 days make the trailing WAU and MAU; by calendar weeks and months,
 * `active` is the WAU and MAU of the calendar. Distinct users never add up: seven days are not the week. A window that
 * reaches to before the log counts nobody there, so the first ones run low; `from` leaves them out.
 *
 * @returns One row a period from the first to the one that holds the last moment before `asOf`, also where nobody is active;
 * one such series after the other where there are groups.
 * @throws TypeError if an option is none, RangeError if a window is no whole number from 1 to 10,000.
 * @see Mixpanel, documentation of Insights reports, on months that trail.
 *
 * @example
 * ```ts
 * import { activeUsers, eventLog } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a', 'c'], at: ['2024-03-01', '2024-03-01', '2024-03-02', '2024-03-09'] },
 *   { user: 'who', time: 'at' },
 * );
 * const days = activeUsers(log, { calendar: { unit: 'day' }, asOf: '2024-03-10', trailing: { weekly: 7, monthly: 28 } });
 * days.map(({ active }) => active); // => [2, 1, 0, 0, 0, 0, 0, 0, 1]
 * days.map(({ trailing }) => trailing.weekly); // => [2, 2, 2, 2, 2, 2, 2, 1, 1]
 * days.map(({ trailing }) => trailing.monthly); // => [2, 2, 2, 2, 2, 2, 2, 2, 3]
 * days[8]?.label; // => '2024-03-09'
 * ```
 */
export function activeUsers<const Name extends string = never>(
  log: EventLog,
  options: ActiveUsersOptions<Name>,
): ActivePeriod<Name>[] {
  const where = 'activeUsers';
  onlyOptions(where, options, ['calendar', 'asOf', 'from', 'where', 'by', 'trailing']);
  const named = namedEntries<number>(where, 'trailing', options.trailing ?? {}, 'windows');
  const names = named.map(([name]) => name);
  const windows = named.map(([, days]) => days);
  names.forEach((name, k) => {
    wholeNumber(where, { [`trailing.${name}`]: windows[k]! }, 1, 10_000);
  });
  const reach = windows.reduce((most, window) => Math.max(most, window), 1) - 1;
  const { groups, latest, rowsOf } = populationOf(where, log, options, reach);
  return Array.from(groups, (events) => {
    const { active, trailing } = trailingActive(events, latest, windows);
    return rowsOf(events.group, (base, b): ActivePeriod<Name> => {
      // Not a literal: a window may be called __proto__.
      const counts = Object.fromEntries(names.map((name, k) => [name, trailing[k]![b]!]));
      return { ...base, active: active[b]!, trailing: counts as { [K in Name]: number } };
    });
  }).flat();
}
