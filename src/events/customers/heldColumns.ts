import { activeBuckets } from './activeBuckets.ts';
import { bucketMeans } from './bucketMeans.ts';
import { eventBlocks } from './eventBlocks.ts';
import type { PurchasePlan } from './purchasePlan.ts';
import type { HoldoutColumns } from './purchaseTypes.ts';
import type { EventLog } from '../types.ts';

/** What every user of a log bought of what is held out. */
export function heldColumns(where: string, log: EventLog, { starts, later }: PurchasePlan): HoldoutColumns {
  const size = log.users.labels.length;
  const means = bucketMeans(size, starts, null);
  eventBlocks(where, log, later, means.read);
  const averageValue = means.column();
  const days = activeBuckets(size, starts);
  eventBlocks(where, log, later, days.read);
  return { purchases: days.column(), averageValue };
}
