import type { Condition } from '../../table/types.ts';
import type { Calendar, CalendarUnit, FixedLength } from '../calendar/calendarTypes.ts';
import type { Instant } from '../types.ts';

/** By which clock the age of a cohort's members is told: there is no usual one, so it must be named. */
export type RetentionClock =
  | {
      /** Age is how many midnights (or weeks' ends, …) have passed since the birth: calendar intervals, in the calendar's zone. */
      readonly clock: 'calendar';
      /** How long an interval is. @defaultValue the unit of the calendar */
      readonly interval?: CalendarUnit | undefined;
    }
  | {
      /** Age is how many fixed lengths have passed since the very moment of the birth. */
      readonly clock: 'rolling';
      /** How long an interval is: `{ days: 1 }`. */
      readonly interval: FixedLength;
    };

/** Who belongs to which cohort, and what makes a return. */
export interface CohortRules {
  /** What a cohort is: all who were born in one day, week, month … of this calendar. */
  readonly calendar: Calendar;
  /** Only events before it count, and an interval that is not over by then is not known. */
  readonly asOf: Instant;
  /**
   * Which event is the birth: the first one ever; the first one from the first cohort on; or the first one of every cohort,
   * so that a user may be a member of many (`'recurring'`).
   * @defaultValue 'firstEver'
   */
  readonly birth?: 'firstEver' | 'firstInWindow' | 'recurring' | undefined;
  /** Which events can be a birth: a condition over `user`, `time`, `type`, `value` and the dimensions. @defaultValue all of them */
  readonly start?: Condition | undefined;
  /** Which events are returns, from the moment of the birth on; the birth itself can be one. @defaultValue all of them */
  readonly return?: Condition | undefined;
  /** How many returns an interval must have to count (a whole number from 1). @defaultValue 1 */
  readonly minimumOccurrences?: number | undefined;
  /** The first cohort is the one that holds it; events before that are history. @defaultValue the first event of the log */
  readonly from?: Instant | undefined;
  /**
   * How many intervals are told apart, from age 0 on (a whole number from 1 to 5000); what is later is only known to be later.
   * @defaultValue all that have begun since the first cohort
   */
  readonly ages?: number | undefined;
}

/** What {@link retentionCohorts} is told. */
export type RetentionCohortsOptions = CohortRules & RetentionClock;

/** All users who were born in one period. */
export interface Cohort {
  /** What a wall calendar calls the period: `2026-11-22`, `2026-11`, `2026-Q4`, `2026`; of a week its first day. */
  readonly label: string;
  /** When it begins, in milliseconds since 1970 (UTC). */
  readonly start: number;
  /** When it ends: the first moment after it. */
  readonly end: number;
  /** Whether it ended by `asOf`: nobody can be born into it any more. */
  readonly complete: boolean;
  /** How many members it has. */
  readonly size: number;
  /** How many ages, from 0 on, are over for whoever could be a member: their cells will not change. */
  readonly agesOver: number;
}

/**
 * Members of one cohort for whom equally many intervals are over, one group a place. By the calendar whoever was born in one
 * interval is, by a rolling clock whoever was born at about the same time.
 */
export interface CohortGroups {
  /** The place of the cohort, never falling. */
  readonly cohort: Int32Array;
  /** How many members the group has. */
  readonly members: Int32Array;
  /** How many of their intervals, from age 0 on, are over by `asOf`, at most `ages`. */
  readonly agesOver: Int32Array;
}

/**
 * Steps from one return to the next, one kind a place: so many members of a group had returns at `age`, and the ones before
 * that at the age `previous`. All kinds of retention are sums of them.
 */
export interface CohortReturns {
  /** The place of the group. */
  readonly group: Int32Array;
  /** The age of the return before, or -1 where there was none. */
  readonly previous: Int32Array;
  /** The age of the return; `ages` for all that are later than is told apart. */
  readonly age: Int32Array;
  /** How many members made this step. */
  readonly members: Int32Array;
  /** How many of them had a return at every age from 1 to this one. */
  readonly unbroken: Int32Array;
}

/** Cohorts with all that their retention is computed from, as plain columns. */
export interface RetentionCohorts {
  /** By which clock ages are told. */
  readonly clock: 'calendar' | 'rolling';
  /** Events before it count, in milliseconds since 1970 (UTC). */
  readonly asOf: number;
  /** How many ages are told apart, from 0 on. */
  readonly ages: number;
  /** The cohorts in the order of time, empty ones among them. */
  readonly cohorts: readonly Cohort[];
  /** Their members. */
  readonly groups: CohortGroups;
  /** The returns of those. */
  readonly returns: CohortReturns;
}

/** One cohort at one age. */
export interface RetentionCell {
  /** Which interval; of a bracket the first one. */
  readonly age: number;
  /** Members for whom all of it is over: those that the rate is of. */
  readonly eligible: number;
  /** Those of them who are retained. */
  readonly retained: number;
  /** `retained / eligible` (fraction from 0 to 1), or `null` where nobody is eligible, which is not 0. */
  readonly rate: number | null;
  /** The lower end of the rate's Wilson interval. */
  readonly low: number | null;
  /** The upper end. */
  readonly high: number | null;
  /** Whether it will stay as it is, whatever happens after `asOf`. */
  readonly complete: boolean;
}

/** One cohort at all ages. */
export interface RetentionRow<Cell = RetentionCell> {
  /** What a wall calendar calls the cohort. */
  readonly label: string;
  /** When its period begins, in milliseconds since 1970 (UTC). */
  readonly start: number;
  /** When it ends: the first moment after it. */
  readonly end: number;
  /** Whether it ended by `asOf`: nobody can be born into it any more. */
  readonly complete: boolean;
  /** How many members it has. */
  readonly size: number;
  /** One cell an age. */
  readonly cells: readonly Cell[];
}
