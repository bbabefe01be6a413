import { powerUserCurve, type PowerUserCurve } from '../activity/powerUserCurve.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { activePeriodCounts } from './population/activePeriodCounts.ts';
import { completeWindow } from './population/completeWindow.ts';
import { latestPeriods } from './population/latestPeriods.ts';
import { eventGroups } from './population/eventGroups.ts';
import { eventsBefore } from './log/eventsBefore.ts';
import type { PopulationOptions } from './population/populationTypes.ts';
import { readMoment } from './calendar/readMoment.ts';
import type { EventLog } from './types.ts';
import { wholeNumber } from '../check/wholeNumber.ts';

/** Over which window {@link activityHistogram} counts active days, and of whom. */
export interface ActivityHistogramOptions extends Omit<PopulationOptions, 'from'> {
  /** Only events before it count; the window ends with the last period that has ended by then. */
  readonly asOf: PopulationOptions['asOf'];
  /** How many periods the window has: 7, 28 or 30 days (a whole number from 1 to 10,000). */
  readonly window: number;
}

/** On how many days of a window the users of one group were active. */
export interface ActivityHistogram extends PowerUserCurve {
  /** The label of the group; `null` for what has none, and without `by`. */
  readonly group: string | null;
  /** When the window begins, in milliseconds since 1970 (UTC). */
  readonly start: number;
  /** When it ends: the first moment after it. */
  readonly end: number;
}

/**
 * Activity histogram (power user curve, L7, L28, L30, L-ness; "stickiness" in Amplitude and PostHog): how many users were
 * active on exactly, and on at least, so many days of the last complete ones.
 *
 * `powerUserCurve` of the activity family over the active days of everybody who has an event before the end of the window:
 * whoever has none within it is inactive. The sum of `days * users` is that of the daily active users.
 *
 * @returns One histogram, or one a group.
 * @throws TypeError if an option is none, RangeError if `window` is no whole number from 1 to 10,000.
 * @see Li Jin, "The Power User Curve: The best way to understand your most engaged users", Andreessen Horowitz, 2018.
 *
 * @example
 * ```ts
 * import { activityHistogram, eventLog } from 'engagement-metrics/events';
 * const at = ['2024-01-01', '2024-03-01', '2024-03-01', '2024-03-02', '2024-03-03'];
 * const log = eventLog({ who: ['c', 'a', 'b', 'a', 'a'], at }, { user: 'who', time: 'at' });
 * const [week] = activityHistogram(log, { calendar: { unit: 'day' }, asOf: '2024-03-04', window: 7 });
 * week?.points.slice(0, 3); // => [{ days: 1, users: 1, usersOrMore: 2 }, { days: 2, users: 0, usersOrMore: 1 }, { days: 3, users: 1, usersOrMore: 1 }]
 * week?.meanActiveDays; // => 2
 * week?.inactiveUsers; // => 1
 * ```
 */
export function activityHistogram(log: EventLog, options: ActivityHistogramOptions): ActivityHistogram[] {
  const where = 'activityHistogram';
  onlyOptions(where, options, ['calendar', 'asOf', 'where', 'by', 'window']);
  const { window } = options;
  wholeNumber(where, { window }, 1, 10_000);
  const starts = completeWindow(
    where,
    options.calendar,
    readMoment(where, 'asOf', options.asOf, options.calendar),
    window,
  );
  const [start, end] = [starts[0]!, starts[window]!];
  const latest = latestPeriods(log.users.labels.length, window);
  const counts = new Int32Array(latest.length);
  const days = new Float64Array(latest.length);
  return Array.from(eventGroups(where, log, eventsBefore(log.times, end), starts, options), (events) => {
    const activeDays = activePeriodCounts(events, latest, counts, days);
    return { group: events.group, start, end, ...powerUserCurve({ activeDays, windowDays: window }) };
  });
}
