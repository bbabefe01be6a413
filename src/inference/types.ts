import type { Column } from '../table/types.ts';

/** A part of a whole, counted: what the interval of a proportion is computed from. */
export interface ProportionCounts {
  /** How many did it (≥ 0, at most `trials`). */
  readonly successes: number;
  /** How many could have, each once (≥ 0). */
  readonly trials: number;
}

/** Two proportions to compare, such as the arms of an experiment. */
export interface TwoProportions {
  /** How many did it in the control, or before (≥ 0, at most `controlTrials`). */
  readonly controlSuccesses: number;
  /** How many could have, each once (≥ 0). */
  readonly controlTrials: number;
  /** How many did it in the treatment, or after (≥ 0, at most `treatmentTrials`). */
  readonly treatmentSuccesses: number;
  /** How many could have, each once (≥ 0). */
  readonly treatmentTrials: number;
}

/** Answers to the question of the Net Promoter Score by group, as `groupNetPromoterRatings` of survey counts them. */
export interface NetPromoterCounts {
  /** Answers of 9 and 10 (≥ 0). */
  readonly promoters: number;
  /** Answers of 7 and 8 (≥ 0). */
  readonly passives: number;
  /** Answers of 0 to 6 (≥ 0). */
  readonly detractors: number;
}

/** What is counted of units (posts, customers, cohorts), one value a unit and in one order. */
export interface RateColumns {
  /** What happened, such as the interactions of each post (≥ 0). */
  readonly numerators: Column;
  /** What it is counted over, such as the reach of each post (≥ 0). */
  readonly denominators: Column;
}

/** One rate of many units. */
export interface RateOfUnits {
  /** The rate (a fraction, or how many per one), or `null` where there is none. */
  readonly rate: number | null;
  /** Units with a value in every column. */
  readonly observed: number;
  /** Units that lack one, and are left out. */
  readonly missing: number;
}

/** Two proportions that a planned experiment is to tell apart. */
export interface ExpectedProportions {
  /** The proportion in the control, such as today's (fraction from 0 to 1). */
  readonly controlProportion: number;
  /** The proportion in the treatment that is worth finding (fraction from 0 to 1). */
  readonly treatmentProportion: number;
}

/** What a ratio metric is computed from: two values of each independent unit (user, post), in one order. */
export interface RatioMetricColumns {
  /** What each unit brought, such as its clicks or its revenue less refunds (any number). */
  readonly numerators: Column;
  /** What that is counted over, such as its views (≥ 0). */
  readonly denominators: Column;
}
