import type { Codes, Condition } from '../../table/types.ts';
import type { Calendar } from '../calendar/calendarTypes.ts';
import type { Instant } from '../types.ts';

/** Which segment each user is in: `segmentAll` of a customer table gives the segments, the table the users. */
export interface UserSegments {
  /** The users, each once. Whoever is not listed is in no segment. */
  readonly users: readonly string[];
  /** The segment of each, in the same order. */
  readonly segments: Codes;
}

/** Which events a population metric looks at, and how it cuts time. */
export interface PopulationOptions {
  /** How time is cut into periods. */
  readonly calendar: Calendar;
  /** Only events before it count. A period that has not ended by then is not complete. */
  readonly asOf: Instant;
  /**
   * The first period is the one that holds it; events before that are history.
   * @defaultValue the first event of the log
   */
  readonly from?: Instant | undefined;
  /** Which events make a user active: a condition over `user`, `time`, `type`, `value` and the dimensions. @defaultValue all of them */
  readonly where?: Condition | undefined;
  /**
   * What to tell apart: `'type'` or a dimension of the log (a user may be in several groups, whose counts then add up to more
   * than there are), or the segments of the users.
   * @defaultValue everybody together
   */
  readonly by?: string | UserSegments | undefined;
}

/** One period of one group: what every row of a population metric begins with. */
export interface GroupPeriod {
  /** The label of the group; `null` for what has none, and throughout without `by`. */
  readonly group: string | null;
  /** When the period begins, in milliseconds since 1970 (UTC). */
  readonly start: number;
  /** When it ends: the first moment after it. */
  readonly end: number;
  /** What a wall calendar calls it: `2026-11-22`, `2026-11`, `2026-Q4`, `2026`; of a week its first day. */
  readonly label: string;
  /** Whether it ended by `asOf`. What an incomplete period shows will change. */
  readonly complete: boolean;
}

/** The events of one group, in the order of time, cut into periods. */
export interface GroupEvents {
  readonly group: string | null;
  /** A user's code for each. */
  readonly users: Int32Array;
  /** 1 for an event of the group; `null` where all of them are. */
  readonly mask: Uint8Array | null;
  /** Where in `users` each period begins, and last where the last one ends. */
  readonly places: Uint32Array;
}

/** The periods of a population metric, some of history before those that are shown. */
export interface Periods {
  /** Where each begins, and last where the last one ends. */
  readonly starts: Float64Array;
  readonly labels: readonly string[];
  /** How many are history: the first one that is shown. */
  readonly history: number;
  readonly asOf: number;
}

/** The last active period of every user, as its number from 1 on; 0 where there is none. */
export type LatestPeriods = Uint16Array | Int32Array;
