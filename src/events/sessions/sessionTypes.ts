import type { Codes, Condition } from '../../table/types.ts';
import type { FixedLength } from '../calendar/calendarTypes.ts';
import type { Instant } from '../types.ts';

/** How events are made into sessions. */
export interface SessionsOptions {
  /** Only events before it count. @defaultValue all events */
  readonly asOf?: Instant | undefined;
  /** A longer gap between two events of a user ends the session; one of just this length does not. @defaultValue `{ minutes: 30 }` */
  readonly gap?: FixedLength | undefined;
  /** How long after a session's start its last event may be; GA4 has 7 hours 55 minutes. @defaultValue no limit */
  readonly maximum?: FixedLength | undefined;
  /** Which events count: a condition over `user`, `time`, `type`, `value` and the dimensions. @defaultValue all of them */
  readonly where?: Condition | undefined;
  /** Which of them are views of a page or a screen. @defaultValue all of them */
  readonly views?: Condition | undefined;
  /** Which of them are key events (conversions). @defaultValue none */
  readonly keyEvents?: Condition | undefined;
  /** A session that lasts longer is engaged. @defaultValue 10 seconds */
  readonly engagedAfter?: FixedLength | undefined;
}

/** Sessions as columns, in the order of their starts. */
export interface Sessions {
  /** Whose each session is. */
  readonly users: Codes;
  /** When its first event was, in milliseconds since 1970 (UTC). */
  readonly starts: Float64Array;
  /** When its last event was. */
  readonly ends: Float64Array;
  /** How many events it has: its depth. */
  readonly events: Int32Array;
  /** How many of them are views. */
  readonly views: Int32Array;
  /** How many of them are key events. */
  readonly keyEvents: Int32Array;
  /** 1 where it is engaged by GA4's rule: long enough, or a key event, or two views; else 0. */
  readonly engaged: Uint8Array;
  /** What its first event was, where the log has types. */
  readonly entries?: Codes;
  /** What its last event was, where the log has types. */
  readonly exits?: Codes;
  /** The gap that ends a session, in milliseconds. */
  readonly gap: number;
  /** The longest that a session may last, in milliseconds; without it, there is no limit. */
  readonly maximum?: number;
  /** How long a session lasts at most without being engaged for that, in milliseconds. */
  readonly engagedAfter: number;
}
