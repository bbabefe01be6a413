import { onlyOptions } from '../check/onlyOptions.ts';
import { cohortEvents } from './cohorts/cohortEvents.ts';
import { countBirths } from './cohorts/countBirths.ts';
import { firstReturns } from './cohorts/firstReturns.ts';
import { readInstant } from './log/readInstant.ts';
import type { CohortRules } from './cohorts/retentionTypes.ts';
import type { EventLog } from './types.ts';

/** What {@link timesToFirstReturn} is told: as for cohorts, but for what cuts time into intervals. */
export type FirstReturnOptions = Pick<CohortRules, 'asOf' | 'start' | 'return'>;

/** How long users took to return, or have taken so far: right-censored times. */
export interface FirstReturnTimes {
  /** The users who were born before `asOf`. */
  readonly users: readonly string[];
  /** Milliseconds from the birth to the first return, or to `asOf`. */
  readonly durations: Float64Array;
  /** 1 for a return, 0 where there was none by `asOf` (censored). */
  readonly observed: Float64Array;
}

/**
 * Times from birth to the first return, with those who have not returned yet, for a survival curve: 1 less the curve is the
 * share that has returned by any time, learned from the youngest users, too, who belong to no cohort that is over.
 *
 * A user is born at the first event that meets `start`; the return is the first one after that moment that meets `return`
 * (what happens at the very moment is part of the birth).
 *
 * @returns Durations and whether each ended in a return, one place a user, as `kaplanMeier` of retention takes them.
 * @throws TypeError if an option is unknown, or the log lacks what a condition asks for.
 * @see Edward Kaplan, Paul Meier, "Nonparametric Estimation from Incomplete Observations", 1958.
 *
 * @example
 * ```ts
 * import { eventLog, timesToFirstReturn } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a'], at: ['2024-05-01', '2024-05-02', '2024-05-04'] },
 *   { user: 'who', time: 'at' },
 * );
 * const { users, durations, observed } = timesToFirstReturn(log, { asOf: '2024-05-10' });
 * users; // => ['a', 'b']
 * durations.map((milliseconds) => milliseconds / 86_400_000); // => Float64Array.of(3, 8)
 * observed; // => Float64Array.of(1, 0)
 * ```
 */
export function timesToFirstReturn(log: EventLog, options: FirstReturnOptions): FirstReturnTimes {
  const where = 'timesToFirstReturn';
  onlyOptions(where, options, ['asOf', 'start', 'return']);
  const asOf = readInstant(where, 'asOf', options.asOf);
  const events = cohortEvents(where, log, asOf, options);
  const { labels } = log.users;
  const group = new Int32Array(labels.length).fill(-1);
  const birth = new Float64Array(labels.length);
  const born = countBirths(events, 0, events.users.length, 0, { group, birth });
  const returned = firstReturns(events, { group, birth });
  const users = labels.filter((_, user) => group[user] === 0);
  const durations = new Float64Array(born);
  const observed = new Float64Array(born);
  let next = 0;
  returned.forEach((time, user) => {
    if (group[user]! < 0) return;
    const isObserved = time === time;
    observed[next] = Number(isObserved);
    durations[next++] = (isObserved ? time : asOf) - birth[user]!;
  });
  return { users, durations, observed };
}
