/** The events that cohorts are made of, up to `asOf`. */
export interface CohortEvents {
  readonly users: Int32Array;
  readonly times: Float64Array;
  /** 1 for an event that can be a birth; `null` where all of them can. */
  readonly starts: Uint8Array | null;
  /** 1 for a return; `null` where all of them are. */
  readonly returns: Uint8Array | null;
}

/** What was asked of {@link retentionCohorts}, read and checked. */
export interface CohortPlan {
  readonly events: CohortEvents;
  /** How many users the log has. */
  readonly users: number;
  readonly clock: 'calendar' | 'rolling';
  readonly birth: 'firstEver' | 'firstInWindow' | 'recurring';
  readonly least: number;
  readonly ages: number;
  readonly asOf: number;
  /** Where each cohort begins, and last where the last one ends. */
  readonly starts: Float64Array;
  readonly labels: readonly string[];
  /** The same, of the intervals by the calendar; none by a rolling clock. */
  readonly intervals: Float64Array;
  /** How long an interval is by a rolling clock; 1, one, by the calendar. */
  readonly length: number;
}

/** Events in a row that are the births of one group. */
export interface GroupSlice {
  readonly cohort: number;
  /** Of the events: the first, and the first one after. */
  readonly from: number;
  readonly to: number;
  /** In which interval by the calendar; 0 by a rolling clock. */
  readonly interval: number;
  readonly agesOver: number;
  /** The highest age that a return can have, at most `ages`. */
  readonly reach: number;
}

/** What is known of every user while the returns are counted. */
export interface MemberState {
  /** The place of the group, -1 for who is in none. */
  readonly group: Int32Array;
  /** When each was born. */
  readonly birth: Float64Array;
  /** The age of the latest return, and whether one was left out: see `stepCell`. */
  readonly latest: Int16Array;
  /** In which interval returns are being counted, and how many: only where one is not enough. */
  readonly counting: Int32Array;
  readonly counted: Int32Array;
}

/** Groups whose returns are counted in one pass: those from `first` to before `end`. */
export interface GroupBatch {
  readonly first: number;
  readonly end: number;
  readonly ages: number;
  readonly least: number;
  /** In which interval each group was born, by the calendar. */
  readonly interval: Int32Array;
  /** Where the cells of each group begin. */
  readonly base: Int32Array;
  readonly cells: Int32Array;
}

/** What a pass over plain events looks up: see `plainReturns`. */
export interface MarkTable {
  /** The first mark of every group. */
  readonly start: Int32Array;
  /** Where each mark leads to. */
  readonly next: Uint16Array;
  /** How many events had each. */
  readonly counts: Int32Array;
}
