import type { Condition } from '../../table/types.ts';
import type { FixedLength } from '../calendar/calendarTypes.ts';
import type { Instant } from '../types.ts';

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
export interface PurchaseSummaries {
  /** The customers. */
  readonly users: readonly string[];
  /** What is known of each, as long as there are customers. */
  readonly columns: PurchaseColumns;
  /** What the same customers did afterwards, where something was held out. */
  readonly holdout: PurchaseHoldout | null;
}

/** What customers did between `asOf` and `holdoutUntil`: over the days that begin after the day of `asOf`. */
export interface PurchaseHoldout {
  /** How long it was, from the last day before it to its own last day, in `unit`. */
  readonly length: number;
  /** What each of the same customers did, as long as there are customers. */
  readonly columns: HoldoutColumns;
}

/** What purchase models are fitted to, a column each. */
export interface PurchaseColumns {
  /** Days with a purchase after the first one: x, the frequency of purchase models. */
  readonly repeatPurchases: Float64Array;
  /** How old the customer was at the last purchase, in `unit`: t_x, the recency of purchase models; 0 without a repeat. */
  readonly ageAtLastPurchase: Float64Array;
  /** How old the customer is on the last day before `asOf`, in `unit`: T. */
  readonly age: Float64Array;
  /** The mean value of the repeat days, the first one left out; `NaN` where there is none. */
  readonly averageRepeatValue: Float64Array;
}

/** What a forecast is compared with, a column each. */
export interface HoldoutColumns {
  /** Days with a purchase. */
  readonly purchases: Float64Array;
  /** Their mean value; `NaN` where there is none. */
  readonly averageValue: Float64Array;
}
