/** A unit of the calendar. */
export type CalendarUnit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A day of the week. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** How time is cut into buckets: hours, days, weeks … as a wall calendar in some place has them. */
export interface Calendar {
  /** How long a bucket is. A day may have 23 or 25 hours. */
  readonly unit: CalendarUnit;
  /** Where midnight is: an IANA time zone (`'Europe/Paris'`). @defaultValue 'UTC' */
  readonly timeZone?: string | undefined;
  /** On which day a week begins. @defaultValue 'monday' */
  readonly weekStart?: Weekday | undefined;
}

/** A length of time that is always the same: one unit, and how many of it (above 0). A month is none. */
export type FixedLength =
  | {
      /** Of 60,000 milliseconds. */
      readonly minutes: number;
    }
  | {
      /** Of 60 minutes. */
      readonly hours: number;
    }
  | {
      /** Of 24 hours, whatever a calendar says. */
      readonly days: number;
    }
  | {
      /** Of 7 days. */
      readonly weeks: number;
    };

/** Buckets one after the other, without a gap: bucket i is from `starts[i]` to just before `starts[i + 1]`. */
export interface Buckets {
  /** How long each is. */
  readonly unit: CalendarUnit;
  /** Where each begins, in milliseconds since 1970 (UTC), and last where the last one ends. */
  readonly starts: Float64Array;
  /** What a wall calendar calls each: `2026-11-22`, `2026-11`, `2026-Q4`, `2026`, `2026-11-22T13:00+01:00`; of a week its first day. */
  readonly labels: readonly string[];
}

/** The offsets of a time zone over some span: from `since[i]` on, local time is UTC plus `offsets[i]` milliseconds. */
export interface ZoneOffsets {
  readonly since: readonly number[];
  readonly offsets: readonly number[];
}
