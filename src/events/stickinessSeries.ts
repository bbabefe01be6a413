import { stickiness } from '../activity/stickiness.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { populationOf } from './population/populationOf.ts';
import type { GroupPeriod, PopulationOptions } from './population/populationTypes.ts';
import { trailingActive } from './population/trailingActive.ts';
import type { EventLog } from './types.ts';
import { wholeNumber } from '../check/wholeNumber.ts';

/** Which window {@link stickinessSeries} moves over the log, and of whom. */
export interface StickinessSeriesOptions extends PopulationOptions {
  /** How many periods the window has: 28 or 30 days, 4 weeks (a whole number from 1 to 10,000). */
  readonly window: number;
  /**
   * The first row is of the period that holds it, whether or not the window reaches to before the log.
   * @defaultValue the first period whose whole window is within the log
   */
  readonly from?: PopulationOptions['from'];
}

/** How sticky the window was that ended with a period. */
export interface StickinessPeriod extends GroupPeriod {
  /** Distinct users with an event in the period. */
  readonly active: number;
  /** How many periods the window has. */
  readonly window: number;
  /** The mean of `active` over the periods of the window. */
  readonly averageActive: number;
  /** Distinct users with an event in the window. */
  readonly windowActive: number;
  /** `averageActive / windowActive`, from 1 / `window` to 1; `null` where nobody was active. */
  readonly stickiness: number | null;
}

/**
 * Stickiness over time (DAU/MAU, trailing): on what share of a window's days an active user was active, for the window that
 * ends with every day.
 *
 * `mean of the daily active users over the window / distinct active users of the same window`: with days and a window of 28
 * it is DAU/MAU, with 7 DAU/WAU, with weeks and a window of 4 WAU/MAU. All of it in one pass over the log.
 *
 * @returns One row a period; `stickiness` of the activity family says what the value means.
 * @throws TypeError if an option is none, RangeError if `window` is no whole number from 1 to 10,000.
 * @see Andrew Chen, "DAU/MAU is an important metric to measure engagement, but here's where it fails", 2018.
 *
 * @example
 * ```ts
 * import { eventLog, stickinessSeries } from 'engagement-metrics/events';
 * const at = ['2024-03-01', '2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'];
 * const log = eventLog({ who: ['a', 'b', 'a', 'a', 'b'], at }, { user: 'who', time: 'at' });
 * const rows = stickinessSeries(log, { calendar: { unit: 'day' }, asOf: '2024-03-05', window: 2 });
 * rows.map(({ label }) => label); // => ['2024-03-02', '2024-03-03', '2024-03-04']
 * rows.map(({ averageActive }) => averageActive); // => [1.5, 1, 1]
 * rows.map(({ stickiness }) => stickiness); // => [0.75, 1, 0.5]
 * ```
 */
export function stickinessSeries(log: EventLog, options: StickinessSeriesOptions): StickinessPeriod[] {
  const where = 'stickinessSeries';
  onlyOptions(where, options, ['calendar', 'asOf', 'from', 'where', 'by', 'window']);
  const { window } = options;
  wholeNumber(where, { window }, 1, 10_000);
  const { groups, latest, history, rowsOf } = populationOf(where, log, options, window - 1);
  const first = options.from === undefined ? window - 1 : history;
  return Array.from(groups, (events) => {
    const { active, trailing } = trailingActive(events, latest, [window]);
    const rows = rowsOf(events.group, (base, b): StickinessPeriod => {
      // Whole numbers: their sum is exact.
      const userPeriods = active.subarray(Math.max(0, b - window + 1), b + 1).reduce((sum, users) => sum + users, 0);
      const averageActive = userPeriods / window;
      const windowActive = trailing[0]![b]!;
      const value = stickiness({ averageDailyActive: averageActive, monthlyActive: windowActive });
      return { ...base, active: active[b]!, window, averageActive, windowActive, stickiness: value };
    });
    return rows.slice(first - history);
  }).flat();
}
