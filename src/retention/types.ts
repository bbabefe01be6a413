import type { Column } from '../table/types.ts';

/**
 * Lifetimes that may not be over, a customer a place; what else the object holds is left alone, so that waiting times and
 * the like fit as they stand.
 */
export interface Lifetimes {
  /** How long each one stayed, or has stayed so far (≥ 0, in any unit). */
  readonly durations: Column;
  /** 1 where that is the end, 0 where it goes on (censored). */
  readonly observed: Column;
  /**
   * How long each one had stayed when he came under observation (left truncation, delayed entry; ≥ 0 and below the
   * duration): he is at risk after it. @defaultValue all were observed from the beginning
   */
  readonly entries?: Column | undefined;
  /** How many customers each place stands for (≥ 0); it counts like so many equal ones. @defaultValue 1 */
  readonly weights?: Column | undefined;
}

/** How a pointwise interval of a survival curve is found: symmetric around `ln(-ln S)`, `ln S` or `S`. */
export type SurvivalInterval = 'log-log' | 'log' | 'plain';

/** A survival curve at one time; it is level from there to the next. */
export interface SurvivalStep {
  /** How long after the beginning, in the unit of the durations. */
  readonly time: number;
  /** How many were still there just before, by weight. */
  readonly atRisk: number;
  /** How many of them left at this time. */
  readonly events: number;
  /** How many were last seen at this time, and had not left. */
  readonly censored: number;
  /** The share that is still there after it, between 0 and 1. */
  readonly survival: number;
  /** The standard error of that (Greenwood); `null` once nobody is left. */
  readonly standardError: number | null;
  /** The lower end of the interval; `null` where it has none: at 0, and for `'log-log'` at 1. */
  readonly low: number | null;
  /** The upper end; `null` where the lower one is. */
  readonly high: number | null;
}

/** A survival curve, as plain JSON: 1 before the first step. */
export interface SurvivalCurve {
  /** One step for every distinct duration, in rising order; those without events are level. */
  readonly steps: readonly SurvivalStep[];
  /** How many customers lack a duration, an end or, where there are such columns, an entry or a weight. */
  readonly missing: number;
  /** How sure the intervals are. */
  readonly confidence: number;
  /** How they were found. */
  readonly interval: SurvivalInterval;
}

/** A lifetime with its interval, as far as the curve reaches. */
export interface LifetimeLimits {
  /** The lower end, where the lower limit of the curve has fallen as far; `null` when it has not. */
  readonly low: number | null;
  /** The lifetime; `null` when it is not reached. */
  readonly estimate: number | null;
  /** The upper end, where the upper limit of the curve has fallen as far; `null` when it has not. */
  readonly high: number | null;
}
