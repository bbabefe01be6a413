import { refuse } from '../check/refuse.ts';
import { isBeyond } from './customers/isBeyond.ts';
import { knownUsers, type KnownUsers } from './customers/knownUsers.ts';
import { heldColumns } from './customers/heldColumns.ts';
import { purchaseColumns } from './customers/purchaseColumns.ts';
import { purchasePlan } from './customers/purchasePlan.ts';
import type { PurchaseColumns, PurchaseSummaries, PurchaseSummariesOptions } from './customers/purchaseTypes.ts';
import type { EventLog } from './types.ts';

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
 * It takes some 36 bytes a user, its columns of 32 included; with a holdout 52, of which the columns are 48.
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
  const plan = purchasePlan(where, log, options);
  const held = plan.lastHeld === null ? null : heldColumns(where, log, plan);
  const columns = purchaseColumns(where, log, plan);
  const known = knownUsers(log.users.labels, buyers(columns));
  narrow(columns, known);
  within('log.values', columns.averageRepeatValue);
  within('unit', columns.age);
  if (held === null || plan.lastHeld === null) return { users: known.users, columns, holdout: null };
  const length = (day * (plan.lastHeld - plan.today)) / plan.unit;
  if (length === Infinity) refuse('ERR_OVERFLOW', where, 'unit', 'is too short for the numbers there are');
  narrow(held, known);
  within('log.values', held.averageValue);
  return { users: known.users, columns, holdout: { length, columns: held } };
}

/** Who has bought, as ones among zeros. */
function buyers({ repeatPurchases }: PurchaseColumns): Uint8Array {
  const known = new Uint8Array(repeatPurchases.length);
  for (let user = 0; user < known.length; user++) known[user] = repeatPurchases[user]! < 0 ? 0 : 1;
  return known;
}

/** Puts in the place of every column the part of those who are known: one after the other, for none to be there twice. */
function narrow(columns: object, known: KnownUsers): void {
  const own = columns as Record<string, Float64Array>;
  Object.keys(own).forEach((name) => {
    own[name] = known.of(own[name]!);
  });
}

function within(argument: string, column: Float64Array): void {
  if (isBeyond(column))
    refuse('ERR_OVERFLOW', where, argument, 'makes a number beyond the largest double for a customer');
}
