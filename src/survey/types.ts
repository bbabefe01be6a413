/** A mean of ratings, and of how many. */
export interface RatingMean {
  /** The arithmetic mean, on the scale of the ratings. */
  readonly mean: number;
  /** Who gave a rating. */
  readonly answered: number;
  /** Who gave none. */
  readonly missing: number;
}

/** A share of those who answered, with the counts that an interval needs. */
export interface TopBox {
  /** `chosen / answered`, between 0 and 1. */
  readonly share: number;
  /** Whose rating is in the box. */
  readonly chosen: number;
  /** Who gave a rating. */
  readonly answered: number;
  /** Who gave none. */
  readonly missing: number;
}

/** A net score of ratings, with its counts. */
export interface NetRating {
  /** `100 * (positive - negative) / answered`, points from -100 to 100. */
  readonly score: number;
  /** Whose rating is in the good box. */
  readonly positive: number;
  /** Whose rating is in the bad one. */
  readonly negative: number;
  /** Who gave a rating; those in neither box count here alone. */
  readonly answered: number;
  /** Who gave none. */
  readonly missing: number;
}

/** Waits that may not be over, one a ticket and in the order of the tickets: right-censored times. */
export interface WaitingTimes {
  /** Milliseconds: to the end, or so far; `NaN` for a ticket without a time of opening before `asOf`. */
  readonly durations: Float64Array;
  /** 1 where it is over, 0 where it is not (censored), `NaN` where there is no duration. */
  readonly observed: Float64Array;
  /** How many tickets have no duration. */
  readonly missing: number;
}
