import type { Codes, Condition } from '../table/types.ts';

/**
 * A point in time: milliseconds since 1970 (UTC), a `Date`, whatever has `epochMilliseconds` (Temporal), or text: a date
 * (`1998-07-01`, its midnight in UTC) or a date and time with its offset (`1998-07-01T09:30:00Z`).
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

/** What is learned of a customer from the events, as plain data. Each looks only at events that meet `where`. */
export type Aggregate = {
  /** Which events count: a condition over `user`, `time`, `type`, `value` and the dimensions. @defaultValue all of them */
  readonly where?: Condition | undefined;
} & (
  | {
      /** How many events. */
      readonly type: 'count';
    }
  | {
      /** The sum of the values; missing where no event has one. */
      readonly type: 'sum';
      /** What is summed. */
      readonly of: 'value';
    }
  | {
      /** In how many days or months (UTC) there is an event. */
      readonly type: 'activeBuckets';
      /** How long a bucket is. */
      readonly unit: 'day' | 'month';
    }
  | {
      /** Days (of 24 hours) from the last event to `asOf`; missing where there is none. */
      readonly type: 'daysSince';
      /** Since which event. */
      readonly which: 'last';
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
