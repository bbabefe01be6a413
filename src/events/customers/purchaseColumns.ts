import { activeBuckets } from './activeBuckets.ts';
import { bucketMeans } from './bucketMeans.ts';
import { eventBlocks } from './eventBlocks.ts';
import { firstBuckets } from './firstBuckets.ts';
import type { PurchasePlan } from './purchasePlan.ts';
import type { PurchaseColumns } from './purchaseTypes.ts';
import type { EventLog } from '../types.ts';

const day = 86_400_000;

/**
 * What every user of a log bought before `asOf`; one less than no purchase days, who bought nothing.
 *
 * The events are read twice, so that no more is there at once than 36 bytes a user, 32 of them the columns.
 */
export function purchaseColumns(where: string, log: EventLog, plan: PurchasePlan): PurchaseColumns {
  const size = log.users.labels.length;
  const first = new Float64Array(size).fill(-1);
  const averageRepeatValue = repeatValues(where, log, plan, first);
  const last = new Int32Array(size).fill(-1);
  const days = activeBuckets(size, plan.starts, last);
  eventBlocks(where, log, plan.past, days.read);
  return {
    repeatPurchases: lessOne(days.column()),
    ageAtLastPurchase: agesAt(last, first, plan.unit),
    age: agesOn(plan.today, first, plan.unit),
    averageRepeatValue,
  };
}

/** The mean value of the days after the first one, which is written down. */
function repeatValues(where: string, log: EventLog, { starts, past }: PurchasePlan, first: Float64Array): Float64Array {
  const readFirst = firstBuckets(first, starts);
  const means = bucketMeans(first.length, starts, first);
  eventBlocks(where, log, past, (block) => {
    readFirst(block);
    means.read(block);
  });
  return means.column();
}

function lessOne(days: Float64Array): Float64Array {
  for (let user = 0; user < days.length; user++) days[user]!--;
  return days;
}

/** How long it is from the first day to the last. */
function agesAt(last: Int32Array, first: Float64Array, unit: number): Float64Array {
  const ages = new Float64Array(first.length);
  for (let user = 0; user < ages.length; user++) ages[user] = (day * (last[user]! - first[user]!)) / unit;
  return ages;
}

/** How long it is from the first day to a certain one, written over the first. */
function agesOn(today: number, first: Float64Array, unit: number): Float64Array {
  for (let user = 0; user < first.length; user++) first[user] = (day * (today - first[user]!)) / unit;
  return first;
}
