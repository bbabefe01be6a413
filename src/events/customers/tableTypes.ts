import type { Codes, Condition } from '../../table/types.ts';
import type { Calendar } from '../calendar/calendarTypes.ts';
import type { Events } from '../types.ts';

/** From when to when a table looks, and by which calendar. */
export interface TableSpan {
  /** How many events of the log are before it. */
  readonly past: number;
  /** The moment to look from. */
  readonly asOf: number;
  readonly calendar: Omit<Calendar, 'unit'>;
}

/** Which events of a log a pass reads. */
export interface EventChoice {
  /** The first one. */
  readonly from: number;
  /** The one after the last. */
  readonly past: number;
  /** What they meet. */
  readonly condition: Condition | undefined;
  /** The text that is read with them. */
  readonly texts?: Codes | undefined;
}

/** Some events that follow each other, in the order of time. What a pass wants to keep of them it copies. */
export interface EventBlock extends Events {
  /** For each the place of its text, -1 where it is missing; empty where none is asked for. */
  readonly texts: Int32Array;
}

/** One pass over events, block after block in the order of time, with a place or two a user. */
export interface Pass {
  /** Reads the next events. */
  readonly read: (block: EventBlock) => void;
  /** What was learned of every user: asked for once, at the end. */
  readonly column: () => Float64Array;
}
