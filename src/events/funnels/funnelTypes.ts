import type { Interval } from '../../stats/types.ts';

/** How many users got as far as one step. */
export interface FunnelStep {
  /** Which step, from 1 on. In any order, how many steps. */
  readonly step: number;
  /** The name of the step; `null` where it has none, and in any order, where it may be any step. */
  readonly name: string | null;
  /** Distinct users who reached it. */
  readonly users: number;
  /** The share of them among those who reached the step before; `null` at the first one, and where nobody did. */
  readonly stepConversionRate: number | null;
  /** The Wilson interval of that. */
  readonly stepInterval: Interval | null;
  /** The share of those at the step before who did not get here; `null` where the rate is. */
  readonly dropOffRate: number | null;
  /** The share of them among those who reached the first step; `null` where nobody did. */
  readonly overallConversionRate: number | null;
  /** The Wilson interval of that; `null` at the first step, too. */
  readonly overallInterval: Interval | null;
}

/** How long users took to convert, as survival analysis takes it. */
export interface TimesToConvert {
  /** Everybody who reached the first step. */
  readonly users: readonly string[];
  /**
   * Milliseconds. Of whoever converted, from the first event of the conversion to its last: of conversions the one that ended
   * first, and of those that ended with the same event the one that began last. Of the others from the first event of the
   * attempt that got farthest, of several the one that began last, to the end of its window, or to `asOf` where that is
   * sooner: an exclusion does not shorten it.
   */
  readonly durations: Float64Array;
  /** 1 for whoever converted, 0 for the others (censored). */
  readonly observed: Float64Array;
}

/** The funnel of one group of users. */
export interface Funnel {
  /** The label of the group; `null` for what has none, and without `by`. */
  readonly group: string | null;
  /** One row a step. */
  readonly steps: readonly FunnelStep[];
  /** Users who have not converted, and have an attempt that may still go on at `asOf`: its window is not over. */
  readonly open: number;
  /** Whether nobody is in such an attempt. */
  readonly complete: boolean;
  /** How long each user took, for `kaplanMeier` of the retention family. */
  readonly timesToConvert: TimesToConvert;
}

/** How many attempts got as far as one step. */
export interface FunnelTotalsStep {
  /** Which step, from 1 on. In any order, how many steps. */
  readonly step: number;
  /** The name of the step; `null` where it has none, and in any order, where it may be any step. */
  readonly name: string | null;
  /** Attempts that reached it. */
  readonly attempts: number;
  /** The share of them among those that reached the step before; `null` at the first one, and where none did. */
  readonly stepConversionRate: number | null;
  /** The share of those at the step before that did not get here; `null` where the rate is. */
  readonly dropOffRate: number | null;
  /** The share of them among those that reached the first step; `null` where none did. */
  readonly overallConversionRate: number | null;
}

/** The funnel of the attempts of one group of users. */
export interface FunnelTotals {
  /** The label of the group; `null` for what has none, and without `by`. */
  readonly group: string | null;
  /** One row a step. */
  readonly steps: readonly FunnelTotalsStep[];
  /** Attempts that may still go on at `asOf`: their window is not over. */
  readonly open: number;
  /** Whether there are none. */
  readonly complete: boolean;
}
