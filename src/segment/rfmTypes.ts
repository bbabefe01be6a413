import type { FittedCuts } from './types.ts';

/** Which columns are recency, frequency and monetary value. */
export interface RfmInput<Name extends string> {
  /** The time since the last purchase, in any unit: less is better. */
  readonly recency: Name;
  /** The number of purchases. */
  readonly frequency: Name;
  /** What was spent: the total, or the mean of a purchase; the same everywhere. */
  readonly monetary: Name;
}

/** The cuts of recency, frequency and monetary value, whose labels are scores from `'1'` to the best, `'5'`. */
export interface RfmCuts<Name extends string> {
  /** The cuts of the time since the last purchase; its labels fall. */
  readonly recency: FittedCuts<Name>;
  /** The cuts of the number of purchases. */
  readonly frequency: FittedCuts<Name>;
  /** The cuts of what was spent. */
  readonly monetary: FittedCuts<Name>;
}

/** The same where frequency was cut within every band of recency, and monetary value within every band of these. */
export interface NestedRfmCuts<Name extends string> {
  /** The cuts of the time since the last purchase. */
  readonly recency: FittedCuts<Name>;
  /** The cuts of the number of purchases, for every band of recency in the order of its labels. */
  readonly frequency: readonly FittedCuts<Name>[];
  /** The cuts of what was spent, for every band of recency and every one of frequency within. */
  readonly monetary: readonly (readonly FittedCuts<Name>[])[];
}

/** Scores of customers, as columns; `NaN` where one is missing. */
export interface RfmScores {
  /** How recently each bought, 5 being the most recent. */
  readonly recency: Float64Array;
  /** How often. */
  readonly frequency: Float64Array;
  /** For how much. */
  readonly monetary: Float64Array;
}
