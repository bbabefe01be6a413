import type { Condition } from '../table/types.ts';
import type { FixedLength } from './calendarTypes.ts';
import type { CustomerTable, Instant } from './types.ts';

/** How purchases are summed up, and as of when. */
export interface PurchaseSummariesOptions {
  /** Only purchases before it count: the day that holds the last moment before it is the last one. Text without a time is midnight in `timeZone`. */
  readonly asOf: Instant;
  /** In what ages are counted: `{ days: 1 }`, `{ weeks: 1 }`. */
  readonly unit: FixedLength;
  /** Until when, that moment not included, purchases are held out for a test of the model; after the day of `asOf`. @defaultValue nothing is held out */
  readonly holdoutUntil?: Instant | undefined;
  /** Where a day begins: an IANA time zone. @defaultValue 'UTC' */
  readonly timeZone?: string | undefined;
  /** Which events are purchases: a condition over `user`, `time`, `type`, `value` and the dimensions. @defaultValue all of them */
  readonly where?: Condition | undefined;
}

/** What purchase models take: one row for every customer with a purchase before `asOf`, as columns. */
export interface PurchaseSummaries extends CustomerTable<
  'repeatPurchases' | 'ageAtLastPurchase' | 'age' | 'averageRepeatValue'
> {
  /** What the same customers did afterwards, where something was held out. */
  readonly holdout: PurchaseHoldout | null;
}

/** What customers did between `asOf` and `holdoutUntil`: over the days that begin after the day of `asOf`. */
export interface PurchaseHoldout {
  /** How long it was, from the last day before it to its own last day, in `unit`. */
  readonly length: number;
  /** As long as there are users; the average value is `NaN` where there is none. */
  readonly columns: CustomerTable<'purchases' | 'averageValue'>['columns'];
}
