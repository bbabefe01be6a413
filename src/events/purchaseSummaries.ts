import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { shown } from '../check/shown.ts';
import { conditionFields } from '../table/conditionFields.ts';
import { conditionProblems } from '../table/conditionProblems.ts';
import { activeBuckets } from './activeBuckets.ts';
import { bucketMeans } from './bucketMeans.ts';
import { bucketsOf } from './bucketsOf.ts';
import { edgeBuckets, type EdgeBuckets } from './edgeBuckets.ts';
import { eventBlocks } from './eventBlocks.ts';
import { eventsBefore } from './eventsBefore.ts';
import { isBeyond } from './isBeyond.ts';
import { knownUsers } from './knownUsers.ts';
import { lengthOf } from './lengthOf.ts';
import { logField } from './logField.ts';
import type { PurchaseSummaries, PurchaseSummariesOptions } from './purchaseTypes.ts';
import { readInstant } from './readInstant.ts';
import type { EventChoice } from './tableTypes.ts';
import type { EventLog } from './types.ts';
import { zoneMidnights } from './zoneMidnights.ts';

const where = 'purchaseSummaries';
const day = 86_400_000;

/**
 * Purchase summaries (CBS, customer-by-sufficient-statistic; the frequency, recency, T and monetary value of BG/NBD,
 * Pareto/NBD and Gamma-Gamma models): what a model of repeat purchases has to know of every customer.
 *
 * All purchases of a customer on one calendar day are one, their values summed.
 *
 * - `repeatPurchases` (x): `purchase days - 1`;
 * - `ageAtLastPurchase` (t_x): from the first purchase day to the last, 0 if there is no repeat. It grows where the recency of
 *   RFM shrinks: that one is `age - ageAtLastPurchase`;
 * - `age` (T): from the first purchase day to the last day before `asOf`;
 * - `averageRepeatValue`: the mean of the repeat days' totals, the first day left out; `NaN` without a repeat.
 *
 * `0 <= ageAtLastPurchase <= age`, both in `unit`, from date to date. A value that is missing is left out of its day's total,
 * and a day without any out of the mean.
 *
 * @returns The customers with a purchase before `asOf` and a column each; with `holdoutUntil` also what they did afterwards.
 * @throws TypeError for an unknown option, or a condition on what the log does not have; RangeError if `holdoutUntil` is not
 * after the day of `asOf`, the unit is no length of time, or a customer's values sum beyond the doubles.
 * @see Fader, Hardie, "Creating an RFM Summary Using Excel", 2008.
 * @see Fader, Hardie, Lee, "Counting Your Customers" the Easy Way: An Alternative to the Pareto/NBD Model, 2005.
 *
 * @example
 * ```ts
 * import { eventLog, purchaseSummaries } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'a', 'a', 'b'], at: ['1997-01-01', '1997-01-15', '1997-01-15', '1997-01-08'], paid: [30, 10, 5, 8] },
 *   { user: 'who', time: 'at', value: 'paid' },
 * );
 * const { users, columns } = purchaseSummaries(log, { asOf: '1997-01-23', unit: { weeks: 1 } });
 * users; // => ['a', 'b']
 * columns.repeatPurchases; // => Float64Array.of(1, 0)
 * columns.ageAtLastPurchase; // => Float64Array.of(2, 0)
 * columns.age; // => Float64Array.of(3, 2)
 * columns.averageRepeatValue; // => Float64Array.of(15, NaN)
 * ```
 */
export function purchaseSummaries(log: EventLog, options: PurchaseSummariesOptions): PurchaseSummaries {
  const { asOf, until, unit, timeZone, condition } = readOptions(log, options);
  const { users, times } = log;
  const moment = Math.ceil(asOf) - 1;
  const span = [Math.min(Math.floor(times[0] ?? Infinity), moment), Math.ceil(until ?? asOf) - 1] as const;
  const { starts } = bucketsOf(where, { unit: 'day', timeZone }, ...span);
  const today = eventsBefore(starts, asOf) - 1;
  const tomorrow = starts[today + 1]!;
  if (until !== undefined && until <= tomorrow) {
    refuse('ERR_OUT_OF_RANGE', where, 'holdoutUntil', `is ${shown(options.holdoutUntil)}, not after the day of asOf`);
  }
  const choice = { from: 0, past: eventsBefore(times, asOf), condition };
  const nobody = new Int32Array(users.labels.length).fill(-1);
  const edges = { first: nobody.slice(), last: nobody.slice() };
  eventBlocks(where, log, choice, (block) => {
    edgeBuckets(edges, starts, block);
  });
  const known = knownUsers(users.labels, areKnown(edges));
  const { days, means } = purchasesOf(log, starts, choice, edges.first);
  const columns = {
    repeatPurchases: known.of(less(days, 1)),
    ageAtLastPurchase: known.of(agesOf(edges, unit)),
    age: known.of(agesOf({ first: edges.first, last: new Int32Array(days.length).fill(today) }, unit)),
    averageRepeatValue: within('log.values', known.of(means)),
  };
  within('unit', columns.age);
  if (until === undefined) return { users: known.users, columns, holdout: null };
  const later = { from: eventsBefore(times, tomorrow), past: eventsBefore(times, until), condition };
  const held = purchasesOf(log, starts, later, nobody);
  const length = (day * (eventsBefore(starts, until) - 1 - today)) / unit;
  if (length === Infinity) refuse('ERR_OVERFLOW', where, 'unit', 'is too short for the numbers there are');
  const holdout = { purchases: known.of(held.days), averageValue: within('log.values', known.of(held.means)) };
  return { users: known.users, columns, holdout: { length, columns: holdout } };
}

function readOptions(log: EventLog, options: PurchaseSummariesOptions) {
  onlyOptions(where, options, ['asOf', 'unit', 'holdoutUntil', 'timeZone', 'where']);
  const { holdoutUntil, timeZone, where: condition } = options;
  const midnightOf = zoneMidnights(where, timeZone);
  const asOf = readInstant(where, 'asOf', options.asOf, midnightOf);
  const until = holdoutUntil === undefined ? undefined : readInstant(where, 'holdoutUntil', holdoutUntil, midnightOf);
  const unit = lengthOf(where, 'unit', options.unit);
  if (until !== undefined && until <= asOf) {
    refuse('ERR_OUT_OF_RANGE', where, 'holdoutUntil', `is ${shown(holdoutUntil)}, not after asOf`);
  }
  if (condition !== undefined) {
    refuseProblems(where, 'where', conditionProblems(condition, ''));
    for (const field of conditionFields(condition)) logField(where, log, field);
  }
  return { asOf, until, unit, timeZone, condition };
}

function areKnown({ first }: EdgeBuckets): Uint8Array {
  const known = new Uint8Array(first.length);
  for (let user = 0; user < known.length; user++) known[user] = first[user]! < 0 ? 0 : 1;
  return known;
}

function less(column: Float64Array, number: number): Float64Array {
  for (let i = 0; i < column.length; i++) column[i]! -= number;
  return column;
}

/** How long it is from one day to another. */
function agesOf({ first, last }: EdgeBuckets, unit: number): Float64Array {
  const ages = new Float64Array(first.length);
  for (let user = 0; user < ages.length; user++) ages[user] = (day * (last[user]! - first[user]!)) / unit;
  return ages;
}

/** On how many days every user buys, and the mean of the totals of those after a given one. */
function purchasesOf(log: EventLog, starts: Float64Array, choice: EventChoice, after: Int32Array) {
  const days = activeBuckets(after.length, starts);
  const means = bucketMeans(after.length, starts, after);
  eventBlocks(where, log, choice, (block) => {
    days.read(block);
    means.read(block);
  });
  return { days: days.column(), means: means.column() };
}

function within(argument: string, column: Float64Array): Float64Array {
  if (!isBeyond(column)) return column;
  return refuse('ERR_OVERFLOW', where, argument, 'makes a number beyond the largest double for a customer');
}
