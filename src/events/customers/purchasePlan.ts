import { onlyOptions } from '../../check/onlyOptions.ts';
import { refuse } from '../../check/refuse.ts';
import { refuseProblems } from '../../check/refuseProblems.ts';
import { shown } from '../../check/shown.ts';
import { conditionFields } from '../../table/conditionFields.ts';
import { conditionProblems } from '../../table/conditionProblems.ts';
import { bucketsOf } from '../calendar/bucketsOf.ts';
import { eventsBefore } from '../log/eventsBefore.ts';
import { lengthOf } from '../calendar/lengthOf.ts';
import { logField } from '../log/logField.ts';
import type { PurchaseSummariesOptions } from './purchaseTypes.ts';
import { readInstant } from '../log/readInstant.ts';
import type { EventChoice } from './tableTypes.ts';
import type { EventLog } from '../types.ts';
import { zoneMidnights } from '../calendar/zoneMidnights.ts';

/** Which purchases count, and by which days. */
export interface PurchasePlan {
  /** Where each day begins, from that of the first event to that after the last moment asked for. */
  readonly starts: Float64Array;
  /** The day that holds the last moment before `asOf`, by its place in `starts`. */
  readonly today: number;
  /** The last day held out, if any is. */
  readonly lastHeld: number | null;
  /** In what ages are counted, in milliseconds. */
  readonly unit: number;
  /** The purchases before `asOf`. */
  readonly past: EventChoice;
  /** Those held out. */
  readonly later: EventChoice;
}

/** Reads the options of purchase summaries, and finds what they mean in a log. */
export function purchasePlan(where: string, log: EventLog, options: PurchaseSummariesOptions): PurchasePlan {
  onlyOptions(where, options, ['asOf', 'unit', 'holdoutUntil', 'timeZone', 'where']);
  const { holdoutUntil, timeZone, where: condition } = options;
  const midnightOf = zoneMidnights(where, timeZone);
  const asOf = readInstant(where, 'asOf', options.asOf, midnightOf);
  const until = holdoutUntil === undefined ? null : readInstant(where, 'holdoutUntil', holdoutUntil, midnightOf);
  const unit = lengthOf(where, 'unit', options.unit);
  if (until !== null && until <= asOf) {
    refuse('ERR_OUT_OF_RANGE', where, 'holdoutUntil', `is ${shown(holdoutUntil)}, not after asOf`);
  }
  if (condition !== undefined) {
    refuseProblems(where, 'where', conditionProblems(condition, ''));
    for (const field of conditionFields(condition)) logField(where, log, field);
  }
  const { times } = log;
  const moment = Math.ceil(asOf) - 1;
  const first = Math.min(Math.floor(times[0] ?? Infinity), moment);
  const { starts } = bucketsOf(where, { unit: 'day', timeZone }, first, Math.ceil(until ?? asOf) - 1);
  const today = eventsBefore(starts, asOf) - 1;
  const tomorrow = starts[today + 1]!;
  if (until !== null && until <= tomorrow) {
    refuse('ERR_OUT_OF_RANGE', where, 'holdoutUntil', `is ${shown(holdoutUntil)}, not after the day of asOf`);
  }
  return {
    starts,
    today,
    lastHeld: until === null ? null : eventsBefore(starts, until) - 1,
    unit,
    past: { from: 0, past: eventsBefore(times, asOf), condition },
    later: { from: eventsBefore(times, tomorrow), past: eventsBefore(times, until ?? tomorrow), condition },
  };
}
