import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import type { Interval } from '../stats/types.ts';
import type { Condition } from '../table/types.ts';
import type { FixedLength } from './calendarTypes.ts';
import type { UserSegments } from './populationTypes.ts';
import type { Instant } from './types.ts';

/** A step of a funnel that has a name. */
export interface NamedStep {
  /** What the results call it. */
  readonly name: string;
  /** Which events are the step. */
  readonly when: Condition;
}

/** What a funnel is, and which events it looks at. */
export interface FunnelRules {
  /**
   * The steps, 2 to 30 of them: conditions over `user`, `time`, `type`, `value` and the dimensions. An event that meets
   * several is still only one step of any attempt.
   */
  readonly steps: readonly (Condition | NamedStep)[];
  /** Only events before it count. */
  readonly asOf: Instant;
  /** How long after the first step of an attempt the last one may be, just that long included. @defaultValue no limit */
  readonly window?: FixedLength | undefined;
  /** An event that meets it ends the attempt, whatever step it is; it can only be the first step of another. @defaultValue none */
  readonly exclusions?: Condition | undefined;
  /**
   * A dimension of the log whose value must be the same on all events of an attempt, exclusions included: the order, the
   * session. An event without a value then takes no part.
   * @defaultValue none
   */
  readonly holding?: string | undefined;
  /** Which events there are at all: a condition over `user`, `time`, `type`, `value` and the dimensions. @defaultValue all of them */
  readonly where?: Condition | undefined;
  /**
   * What to tell apart: `'type'` or a dimension of the log (every group is a funnel of its own events, and a user may be in
   * several), or the segments of the users.
   * @defaultValue everybody together
   */
  readonly by?: string | UserSegments | undefined;
}

/** What a funnel of users is told: the funnel, and how sure its intervals shall be. */
export interface FunnelOptions extends FunnelRules, ConfidenceOptions {}

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
   * Milliseconds: of whoever converted, from the first step to the last of the first conversion, from the latest first step
   * that led to it; of the others from their latest first step (in any order: from their latest step,
   * which makes these times short) to the end of its window, or to `asOf` where that is sooner.
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

/** Which step is which, and which events are which steps. */
export interface FunnelMarks {
  readonly names: readonly (string | null)[];
  /** For every event a bit a step, from the lowest on, and one (`endsAttempt`) if it ends an attempt; 0 if it is neither. */
  readonly marks: Int32Array;
}

/** Pairs of codes as codes: as many as there are different pairs. */
export interface PairCodes {
  /** Which pair, at every place. */
  readonly codes: Int32Array;
  /** The first code of every pair, rising. */
  readonly firsts: Int32Array;
  /** The second code of every pair. */
  readonly seconds: Int32Array;
}

/** A funnel, read and checked, with the events it is computed from. */
export interface FunnelPlan extends FunnelMarks {
  /** Milliseconds since 1970 (UTC) of every event. */
  readonly times: Float64Array;
  /** Milliseconds; infinite without a limit. */
  readonly window: number;
  readonly asOf: number;
  /** Who is counted: the users, or each in each group. For every event, and how many there are. */
  readonly units: Int32Array;
  readonly unitCount: number;
  /** Whose attempts are told apart: the units, or each with each held value. For every event, and how many there are. */
  readonly keys: Int32Array;
  readonly keyCount: number;
  /** The unit of every key; `null` where they are the same. */
  readonly unitOfKey: Int32Array | null;
  /** The user of every unit; `null` where they are the same. */
  readonly userOfUnit: Int32Array | null;
  /** The group of every unit; `null` where there is one. */
  readonly groupOfUnit: Int32Array | null;
  readonly groups: readonly (string | null)[];
  readonly users: readonly string[];
}

/** How far units and attempts got. */
export interface FunnelCounts {
  /** How many steps every unit reached at most. */
  readonly reached: Uint8Array;
  /** Of a unit that converted, how long it took; of the others, when their latest first step was. */
  readonly waited: Float64Array;
  /** 1 for every key with an attempt that may still go on. */
  readonly open: Uint8Array;
  /** How many attempts reached each step, group by group. */
  readonly attempts: Float64Array;
}

/** What tells one kind of order from another. */
export interface FunnelOrder {
  /** The pass over the events. */
  readonly count: (plan: FunnelPlan) => FunnelCounts;
  /** Whether an event that is no step ends an attempt. */
  readonly nothingBetween?: boolean;
  /** Whether a row may be any step, and hence has no name. */
  readonly anyStep?: boolean;
}
