import { onlyOptions } from '../../check/onlyOptions.ts';
import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import { bucketsOf } from '../calendar/bucketsOf.ts';
import { cohortEvents } from './cohortEvents.ts';
import { lengthOf } from '../calendar/lengthOf.ts';
import { readMoment } from '../calendar/readMoment.ts';
import type { CohortPlan } from './cohortTypes.ts';
import type { RetentionCohortsOptions } from './retentionTypes.ts';
import type { EventLog } from '../types.ts';
import { wholeNumber } from '../../check/wholeNumber.ts';

const rules = ['calendar', 'asOf', 'birth', 'start', 'return', 'minimumOccurrences', 'from', 'ages'];
const births = ['firstEver', 'firstInWindow', 'recurring'];
const units = ['hour', 'day', 'week', 'month', 'quarter', 'year'];
const clocks = ['calendar', 'rolling'];

/** So many ages are told apart at most. */
const oldest = 5000;

/** Reads and checks what cohorts are asked for; without an event before `asOf`, and no `from`, there is none. */
export function cohortPlan(where: string, log: EventLog, options: RetentionCohortsOptions): CohortPlan {
  onlyOptions(where, options, [...rules, 'clock', 'interval']);
  const { clock, birth = 'firstEver', minimumOccurrences = 1 } = options;
  oneOf(where, 'clock', clock, clocks);
  oneOf(where, 'birth', birth, births);
  if (clock === 'calendar' && options.interval !== undefined) oneOf(where, 'interval', options.interval, units);
  wholeNumber(where, { minimumOccurrences }, 1, 2 ** 31 - 1);
  const asOf = readMoment(where, 'asOf', options.asOf, options.calendar);
  const events = cohortEvents(where, log, asOf, options);
  const { starts, labels } = periodsFrom(where, events.times, asOf, options);
  const last = Math.ceil(asOf) - 1; // buckets begin at whole milliseconds
  const [first = last] = starts;
  const interval = clock === 'calendar' ? (options.interval ?? options.calendar.unit) : 'day';
  const intervals = bucketsOf(where, { ...options.calendar, unit: interval }, first, last).starts;
  const length = clock === 'rolling' ? lengthOf(where, 'interval', options.interval) : 1;
  const begun = clock === 'calendar' ? intervals.length - 1 : Math.ceil((asOf - first) / length);
  const { ages = labels.length === 0 ? 0 : begun } = options;
  if (options.ages === undefined && ages > oldest) {
    const fact = `has begun ${String(ages)} times: tell at most ${String(oldest)} ages apart, or take a longer one`;
    refuse('ERR_OUT_OF_RANGE', where, 'interval', fact);
  }
  if (options.ages !== undefined) wholeNumber(where, { ages }, 1, oldest);
  const users = log.users.labels.length;
  return { events, users, clock, birth, least: minimumOccurrences, ages, asOf, starts, labels, intervals, length };
}

/** The periods from the one that holds `from`, or else the first event, to `asOf`. */
function periodsFrom(
  where: string,
  times: Float64Array,
  asOf: number,
  { calendar, from }: RetentionCohortsOptions,
): Pick<CohortPlan, 'starts' | 'labels'> {
  const first = from === undefined ? times[0] : readMoment(where, 'from', from, calendar);
  if (first !== undefined && first >= asOf) refuse('ERR_OUT_OF_RANGE', where, 'from', 'is not before asOf');
  const last = Math.ceil(asOf) - 1;
  const { starts, labels } = bucketsOf(where, calendar, Math.min(Math.floor(first ?? last), last), last);
  return first === undefined ? { starts: new Float64Array(0), labels: [] } : { starts, labels };
}

function oneOf(where: string, argument: string, value: unknown, allowed: readonly string[]): void {
  if ((allowed as readonly unknown[]).includes(value)) return;
  const code = value === undefined ? 'ERR_TYPE' : 'ERR_UNKNOWN_OPTION';
  refuse(code, where, argument, `is ${shown(value)}, not one of ${allowed.join(', ')}`);
}
