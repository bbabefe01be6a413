import type { Codes, Condition } from '../table/types.ts';
import type { CalendarUnit, FixedLength } from './calendar/calendarTypes.ts';

/**
 * A point in time: milliseconds since 1970 (UTC), a `Date`, whatever has `epochMilliseconds` (Temporal), or text: a date
 * (`1998-07-01`, its midnight in the time zone of the calendar or the table, in UTC where there is none) or a date and time
 * with its offset (`1998-07-01T09:30:00Z`).
 */
export type Instant =
  | number
  | Date
  | string
  | {
      /** Milliseconds since 1970 (UTC). */
      readonly epochMilliseconds: number;
    };

/** Which field of an event is which. */
export interface EventFields {
  /** Whose event it is: text, or a whole number that stands for its digits. */
  readonly user: string;
  /** When it was: an {@link Instant}. */
  readonly time: string;
  /** What it was: text. */
  readonly type?: string | undefined;
  /** A number that goes with it: revenue, seconds, a quantity. */
  readonly value?: string | undefined;
  /** Further text to tell events apart by: country, device. */
  readonly dimensions?: readonly string[] | undefined;
  /** Where a date without a time has its midnight: an IANA time zone (`'Europe/Paris'`). @defaultValue 'UTC' */
  readonly timeZone?: string | undefined;
}

/** Events as columns, in the order of time. It is built once and never changed. */
export interface EventLog {
  /** Whose each event is. */
  readonly users: Codes;
  /** When each was, in milliseconds since 1970 (UTC), rising. */
  readonly times: Float64Array;
  /** What each was, if the log says so. */
  readonly types?: Codes;
  /** The number that goes with each, `NaN` where missing, if the log has one. */
  readonly values?: Float64Array;
  /** Further text by name. */
  readonly dimensions: Readonly<Record<string, Codes>>;
}

/**
 * What is learned of a customer from the events, as plain data. Each looks only at events that meet `where`, in `window`; a
 * customer without such an event has 0 where something is counted or summed, and `NaN` where nothing is there to tell.
 */
export type Aggregate = {
  /** Which events count: a condition over `user`, `time`, `type`, `value` and the dimensions. @defaultValue all of them */
  readonly where?: Condition | undefined;
  /** How long before `asOf` an event may be: `{ days: 90 }`, 90 days included. @defaultValue any time */
  readonly window?: FixedLength | undefined;
} & (
  | {
      /** How many events; 0 without any. */
      readonly type: 'count';
    }
  | {
      /** The sum of the values; 0 without any event, `NaN` where there are events and none has a value. */
      readonly type: 'sum';
      /** What is summed. */
      readonly of: 'value';
    }
  | {
      /** The mean of the values, the smallest, the largest; `NaN` where no event has one. */
      readonly type: 'mean' | 'smallest' | 'largest';
      /** Of what. */
      readonly of: 'value';
    }
  | {
      /** How many different texts: products, pages, devices; 0 without any. What is missing is none. */
      readonly type: 'distinct';
      /** Of which field: `'type'` or a dimension. */
      readonly of: string;
    }
  | {
      /**
       * In how many hours, days, weeks … there is an event; how many in a row at most; how many in a row by now. The one
       * of `asOf` is not over, so a streak that reached the one before it is not broken yet. 0 without any event.
       */
      readonly type: 'activeBuckets' | 'longestStreak' | 'currentStreak';
      /** How long a bucket is, by the calendar of the table. A day that its time zone skipped breaks no streak. */
      readonly unit: CalendarUnit;
    }
  | {
      /** What the first or the last event has; `NaN` where there is none, or it has no value. */
      readonly type: 'first' | 'last';
      /** Its time, in milliseconds since 1970 (UTC), or its value. */
      readonly of: 'time' | 'value';
    }
  | {
      /** Days (of 24 hours) from an event to `asOf`; `NaN` where there is none. */
      readonly type: 'daysSince';
      /** Since which event. */
      readonly which: 'first' | 'last';
    }
  | {
      /** How many sessions; 0 without any event. */
      readonly type: 'sessions';
      /** A longer gap ends a session. @defaultValue `{ minutes: 30 }` */
      readonly gap?: FixedLength | undefined;
    }
  | {
      /** Which share of the events, from 0 to 1; `NaN` where there is none. */
      readonly type: 'share';
      /** Those that meet this. */
      readonly when: Condition;
    }
  | {
      /** A sum in which each event weighs half as much after every half-life: `Σ value * 0.5 ** (age / halfLife)`; empty as `sum` is. */
      readonly type: 'exponentialSum';
      /** What is summed: the values, or one for each event. */
      readonly of: 'value' | 'count';
      /** After which time half is left. */
      readonly halfLife: FixedLength;
    }
  | {
      /** A sum in which each event weighs evenly less until nothing is left: `Σ value * max(0, 1 - age / over)`; empty as `sum` is. */
      readonly type: 'linearSum';
      /** What is summed: the values, or one for each event. */
      readonly of: 'value' | 'count';
      /** After which time nothing is left. */
      readonly over: FixedLength;
    }
);

/** One row a customer, as columns. */
export interface CustomerTable<Name extends string> {
  /** The customers. */
  readonly users: readonly string[];
  /** Columns by name, as long as there are customers; `NaN` where missing. */
  readonly columns: { readonly [K in Name]: Float64Array };
}

/** Some events of a log, in the order of time: what the passes over it read. */
export interface Events {
  /** A user's code for each. */
  readonly users: Int32Array;
  /** Milliseconds since 1970 (UTC). */
  readonly times: Float64Array;
  /** The number that goes with each, `NaN` where missing; empty where the log has none. */
  readonly values: Float64Array;
}
