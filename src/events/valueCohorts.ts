import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { ageReader } from './cohorts/ageReader.ts';
import { cohortMembers } from './cohorts/cohortMembers.ts';
import { cohortPlan } from './cohorts/cohortPlan.ts';
import { cohortsOf } from './cohorts/cohortsOf.ts';
import { countReturns } from './cohorts/countReturns.ts';
import { groupSlices } from './cohorts/groupSlices.ts';
import { joinedReturns } from './cohorts/joinedReturns.ts';
import type { CohortReturns, CohortRules, RetentionClock, RetentionCohorts } from './cohorts/retentionTypes.ts';
import { returnsWithValue } from './cohorts/returnsWithValue.ts';
import { sumByAge } from './cohorts/sumByAge.ts';
import type { EventLog } from './types.ts';

/** What {@link valueCohorts} is told: one event with a value is always enough. */
export type ValueCohortsOptions = Omit<CohortRules, 'minimumOccurrences'> & RetentionClock;

/** Cohorts with the values of their members' returns. */
export interface ValueCohorts extends RetentionCohorts {
  /** The sum of the values, group by group and in each age by age, from 0 to `ages - 1`. */
  readonly sums: Float64Array;
}

/**
 * Cohorts with what they bring (cohort revenue, N-day LTV): {@link retentionCohorts} whose returns are the events that meet
 * `return` and have a value, with the sum of those values at every age. An event without a value is no return here.
 *
 * @returns Cohorts, their members, returns and sums, for {@link valuePerMember} and {@link valuePerPayer}.
 * @throws RangeError if a sum is beyond the largest double, `from` is not before `asOf`, or there are too many ages; TypeError
 * if the log has no values, the clock is not named, an option is unknown, or the log lacks what a condition asks for.
 *
 * @example
 * ```ts
 * import { eventLog, valueCohorts, valuePerMember } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a'], at: ['2024-05-01', '2024-05-01', '2024-05-02'], paid: [10, null, 5] },
 *   { user: 'who', time: 'at', value: 'paid' },
 * );
 * const cohorts = valueCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-03' });
 * valuePerMember(cohorts)[0]?.cells.map(({ value }) => value); // => [5, 7.5]
 * ```
 */
export function valueCohorts(log: EventLog, options: ValueCohortsOptions): ValueCohorts {
  const where = 'valueCohorts';
  onlyOptions(where, options, ['clock', 'interval', 'calendar', 'asOf', 'birth', 'start', 'return', 'from', 'ages']);
  const { values } = log;
  if (!values) refuse('ERR_TYPE', where, 'log', 'has no values');
  const read = cohortPlan(where, log, options);
  const plan = { ...read, events: { ...read.events, returns: returnsWithValue(read.events, values) } };
  const slices = groupSlices(plan);
  const parts: CohortReturns[] = [];
  const sums = new Float64Array(slices.length * plan.ages);
  const errors = new Float64Array(sums.length);
  const members = cohortMembers(plan, slices, (state, first, end) => {
    parts.push(...countReturns(plan, slices, state, first, end));
    const ages = { ageOf: ageReader(plan, slices, state), ages: plan.ages };
    sumByAge({ events: plan.events, values, first: slices[first]!.from }, ages, state, sums, errors);
  });
  sums.forEach((sum, place) => {
    const exact = sum + errors[place]! + 0; // never -0
    if (!(Math.abs(exact) < Infinity)) refuse('ERR_OVERFLOW', where, 'log.values', 'add up beyond the largest double');
    sums[place] = exact;
  });
  const { clock, asOf, ages } = plan;
  return { clock, asOf, ages, ...cohortsOf(plan, slices, members), returns: joinedReturns(parts), sums };
}
