import fc from 'fast-check';
import { eventLog, type CalendarUnit, type EventLog, type Weekday } from 'engagement-metrics/events';

/** One event of a population, in a span short enough to be read day by day. */
export interface Visit {
  readonly who: string;
  readonly at: number;
  readonly what: string | null;
  readonly country: string | null;
}

export const day = 86_400_000;

/** Zones without and with summer time, of odd minutes, of half an hour's summer time, and one that skipped 2011-12-30. */
export const zones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'];

/** Where the clocks change, a leap day, and a day that is missing. */
const bases = ['2024-02-20', '2024-03-28', '2024-10-25', '2011-12-24', '1969-12-20'].map((date) => Date.parse(date));

export const people = ['a', 'b', '__proto__', 'constructor', '', 'toString'];
const countries = ['NZ', '__proto__', ''];

/** Whole and half days after some base, or a moment before or after. */
const moments = fc
  .tuple(fc.nat({ max: 20 }), fc.constantFrom(0, 0, 1, day / 2, day - 1, 4 * 3_600_000))
  .map(([days, passed]) => days * day + passed);

/** Events in any order, some at the same time, and moments to look from. */
export const scenes: fc.Arbitrary<{
  visits: Visit[];
  asOf: number;
  later: number;
  from: number;
}> = fc
  .record({
    base: fc.constantFrom(...bases),
    visits: fc.array(
      fc.record({
        who: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...people) }, { weight: 1, arbitrary: fc.constant('a') }),
        at: moments,
        what: fc.constantFrom('visit', 'buy', null),
        country: fc.constantFrom(...countries, null),
      }),
      { maxLength: 40, size: 'max' },
    ),
    asOf: moments,
    later: moments,
    from: moments,
  })
  .map(({ base, visits, asOf, later, from }) => ({
    visits: visits.map((visit) => ({ ...visit, at: base + visit.at })),
    asOf: base + asOf + 3 * day,
    later: base + asOf + later + 3 * day,
    from: base + from,
  }));

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A calendar with nothing left out. */
interface WholeCalendar {
  readonly unit: CalendarUnit;
  readonly timeZone: string;
  readonly weekStart: Weekday;
}

/** Calendars by days, weeks and months, in any zone. */
export const calendars: fc.Arbitrary<WholeCalendar> = fc.record({
  unit: fc.constantFrom('day', 'day', 'week', 'month'),
  timeZone: fc.constantFrom(...zones),
  weekStart: fc.constantFrom(...weekdays),
});

export function logOf(visits: readonly Visit[]): EventLog {
  return eventLog(visits, { user: 'who', time: 'at', type: 'what', dimensions: ['country'] });
}

/** What a wall calendar calls the period of a time: from its local date, as the runtime writes it. */
export function periodName(at: number, { unit, timeZone, weekStart }: WholeCalendar): string {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  );
  if (unit === 'month') return date.slice(0, 7);
  if (unit === 'day') return date;
  const local = Date.parse(date);
  const since = (new Date(local).getUTCDay() + 6 - weekdays.indexOf(weekStart)) % 7;
  return new Date(local - since * day).toISOString().slice(0, 10);
}

/** The distinct users of some events. */
export function usersOf(visits: readonly Visit[]): Set<string> {
  return new Set(visits.map(({ who }) => who));
}
