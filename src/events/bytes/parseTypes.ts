import type { ErrorCode } from '../../check/refuse.ts';
import type { EventTable } from '../log/readEvents.ts';
import type { EventFields, EventLog } from '../types.ts';

/** How events are written: comma-separated values with a header (RFC 4180), or one JSON object a line. */
export type EventFormat = 'csv' | 'ndjson';

/** What {@link eventLogBuilder} reads: which field is which and, for bytes, how they are written. */
export interface EventLogBuilderOptions extends EventFields {
  /** How bytes are written; only `parse` needs it. */
  readonly format?: EventFormat | undefined;
}

/** What {@link parseEvents} reads: how it is written, and which field (a column of the header, a key of the objects) is which. */
export interface ParseEventsOptions extends EventFields {
  /** How the bytes are written. */
  readonly format: EventFormat;
}

/** A line that is no event, and was left out. */
export interface LineProblem {
  /** Which line, from 1: the one on which the record begins. */
  readonly line: number;
  /** Why, for programs. */
  readonly code: ErrorCode;
  /** What is there, and what belongs there. */
  readonly fact: string;
}

/** A log, and what was left out of it. */
export interface ParsedEvents {
  /** The events. */
  readonly log: EventLog;
  /** The lines that are no events, in their order. */
  readonly problems: readonly LineProblem[];
}

/** Collects events piece by piece. */
export interface EventLogBuilder {
  /** Adds rows, or columns by name, as {@link eventLog} reads them: all of them, or none if one is refused. */
  readonly add: (events: EventTable) => void;
  /** Adds the next bytes of a text; an event, and a letter, may begin in one piece and end in another. */
  readonly parse: (bytes: Uint8Array) => void;
  /** Ends the text, and hands over the log; the builder is then as new. */
  readonly finish: () => ParsedEvents;
}

/**
 * Where the wanted fields of some lines stand in their bytes, until events are made of them all at once: those of field `k`
 * begin at the place `k * most`, one a line.
 */
export interface Spans {
  /** So many lines there is room for. */
  readonly most: number;
  /** So many there are. */
  size: number;
  /** The number of each line. */
  readonly lines: Float64Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** What each is: a {@link SpanKind}. */
  readonly kinds: Uint8Array;
}

/** 0: missing; 1: text; 2: text with quotes doubled; 3: text with escapes of JSON; 4: a number of JSON; 5: of another kind. */
export type SpanKind = 0 | 1 | 2 | 3 | 4 | 5;

/** What is wrong with a line. */
export type LineFault = Omit<LineProblem, 'line'>;

/** Where events go. */
export interface LineSink {
  /** Makes events of the lines whose fields were found, and tells the faults of others; how many events they are. */
  readonly events: (bytes: Uint8Array) => number;
  readonly problem: (line: number, fault: LineFault) => void;
}

/**
 * Reads whole lines, the last of which ends with a line feed, and says where the first record begins that is not whole.
 * Nothing follows the `last` ones.
 */
export type LineReader = (bytes: Uint8Array, from: number, to: number, last: boolean) => number;
