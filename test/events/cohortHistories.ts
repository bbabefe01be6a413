import fc from 'fast-check';
import type {
  Calendar,
  CalendarUnit,
  Condition,
  FixedLength,
  RetentionCohortsOptions,
} from 'engagement-metrics/events';
import { bucketsOf } from '../../src/events/calendar/bucketsOf.ts';

/** One event of somebody. */
export interface Visit {
  readonly who: string;
  readonly at: number;
  readonly what: 'signup' | 'visit' | 'buy';
  readonly paid: number | null;
}

/** Which field of a {@link Visit} is which. */
export const visitFields = { user: 'who', time: 'at', type: 'what', value: 'paid' } as const;

export const day = 86_400_000;
const hour = 3_600_000;
const kinds = ['signup', 'visit', 'buy'] as const;

/** Around clock changes, a skipped day, a leap day, a turn of the year, and before 1970. */
const epochs = ['2024-03-05', '2024-10-30', '2011-12-25', '2024-02-26', '2023-12-27', '1969-12-27'].map((date) =>
  Date.parse(date),
);

function visitsFrom(epoch: number): fc.Arbitrary<Visit[]> {
  const visit = fc.record({
    who: fc.constantFrom('a', 'b', 'c', 'd', '', '__proto__', 'constructor'),
    at: fc
      .tuple(fc.nat({ max: 12 }), fc.constantFrom(0, 0, 1, 5 * hour, 12 * hour, day - 1))
      .map(([days, passed]) => epoch + days * day + passed),
    what: fc.constantFrom(...kinds),
    paid: fc.constantFrom(null, 0, 1, 10, 0.1, -5, 1e16),
  });
  return fc.array(visit, { maxLength: 50, size: 'max' });
}

/** Events with options that suit them. */
export interface Case {
  readonly visits: readonly Visit[];
  readonly options: RetentionCohortsOptions;
}

const zones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'];

/** Which kinds of event a condition of these cases means; a number stands for those with at least that value. */
const conditions: fc.Arbitrary<Condition | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.subarray([...kinds], { minLength: 1 }).map((list): Condition => ({ of: 'type', in: list })),
);

export const clocks = fc.oneof(
  fc
    .constantFrom<CalendarUnit | undefined>(undefined, 'hour', 'day', 'day', 'week', 'month')
    .map((interval) => ({ clock: 'calendar', ...(interval && { interval }) }) as const),
  fc
    .constantFrom<FixedLength>({ days: 1 }, { hours: 24 }, { hours: 7 }, { weeks: 1 }, { days: 2.5 })
    .map((interval) => ({ clock: 'rolling', interval }) as const),
);

/** Cases of every kind. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    epoch: fc.constantFrom(...epochs),
    unit: fc.constantFrom<CalendarUnit>('day', 'day', 'week', 'month', 'hour'),
    timeZone: fc.constantFrom(...zones),
    weekStart: fc.constantFrom('monday', 'saturday', undefined),
    clock: clocks,
    birth: fc.constantFrom('firstEver', 'firstInWindow', 'recurring', undefined),
    start: conditions,
    return: conditions,
    minimumOccurrences: fc.constantFrom(undefined, 1, 1, 2, 3),
    ages: fc.constantFrom(undefined, undefined, 1, 2, 5),
    from: fc.constantFrom(null, null, 0, 2.5),
    until: fc.constantFrom(1, 4, 9, 13, 13.3, 14, 16, 40),
  })
  .chain(({ epoch, unit, timeZone, weekStart, clock, from, until, ages, ...rest }) =>
    visitsFrom(epoch).map((visits): Case => {
      const calendar: Calendar = { unit, timeZone, weekStart };
      // Tables of hours are cut short: the slow way would take all day.
      const days = unit === 'hour' ? Math.min(until, 2.2) : until;
      const earliest = from === null ? undefined : epoch + Math.min(from, days / 2) * day;
      const hourly = unit === 'hour' || clock.interval === 'hour' || Object.hasOwn(Object(clock.interval), 'hours');
      const options = { ...clock, ...rest, calendar, from: earliest, asOf: epoch + days * day };
      return { visits, options: { ...options, ages: ages ?? (hourly ? 6 : undefined) } };
    }),
  );

/** A member of a cohort, and when he or she returned. */
export interface Member {
  readonly cohort: number;
  readonly birth: number;
  /** How many ages are over. */
  readonly over: number;
  /** Ages with enough returns. */
  readonly active: ReadonlySet<number>;
  /** Returns with their ages. */
  readonly returns: readonly { readonly age: number; readonly paid: number | null }[];
}

/** Cohorts from the definitions. */
export interface SlowCohorts {
  readonly starts: readonly number[];
  readonly labels: readonly string[];
  readonly ages: number;
  readonly members: readonly Member[];
  /** How many ages are over for whoever could be born in each cohort. */
  readonly over: readonly number[];
}

/** Everything the slow way: user by user and cohort by cohort, with sets of ages. */
export function slowCohorts({ visits, options }: Case): SlowCohorts {
  const { calendar, birth = 'firstEver', minimumOccurrences = 1 } = options;
  const asOf = Number(options.asOf);
  const past = visits.filter(({ at }) => at < asOf);
  const first = options.from === undefined ? Math.min(...past.map(({ at }) => at)) : Number(options.from);
  const cohorts =
    first === Infinity
      ? { starts: [], labels: [] }
      : bucketsOf('slow', calendar, Math.floor(first), Math.ceil(asOf) - 1);
  const starts = [...cohorts.starts];
  const unit = (options.clock === 'calendar' && options.interval) || calendar.unit;
  const intervals = [
    ...bucketsOf('slow', { ...calendar, unit }, starts[0] ?? Math.ceil(asOf) - 1, Math.ceil(asOf) - 1).starts,
  ];
  const place = (bounds: readonly number[], time: number) => bounds.filter((bound) => bound <= time).length - 1;
  const length = options.clock === 'rolling' ? lengthOf(options.interval) : NaN;
  const ageOf = (born: number, at: number) =>
    options.clock === 'rolling' ? Math.floor((at - born) / length) : place(intervals, at) - place(intervals, born);
  const overFor = (born: number): number => {
    if (options.clock === 'rolling') return Math.floor((asOf - born) / length);
    return intervals.filter((end, b) => b > place(intervals, born) && end <= asOf).length;
  };
  const members: Member[] = [];
  for (const who of new Set(past.map((visit) => visit.who))) {
    const mine = past.filter((visit) => visit.who === who);
    const births = mine.filter((visit) => meets(options.start, visit)).map(({ at }) => at);
    const inWindow = births.filter((at) => at >= (starts[0] ?? Infinity)).sort((a, b) => a - b);
    const days = new Map<number, number>();
    for (const at of inWindow) if (!days.has(place(starts, at))) days.set(place(starts, at), at);
    const chosen = birth === 'recurring' ? [...days] : [...days].slice(0, 1);
    if (birth === 'firstEver' && births.length > inWindow.length) continue;
    for (const [cohort, born] of chosen) {
      const returns = mine
        .filter((visit) => visit.at >= born && meets(options.return, visit))
        .map(({ at, paid }) => ({ age: ageOf(born, at), paid }));
      const active = new Set(
        returns
          .map(({ age }) => age)
          .filter((age) => returns.filter((other) => other.age === age).length >= minimumOccurrences),
      );
      members.push({ cohort, birth: born, over: overFor(born), active, returns });
    }
  }
  const begun =
    options.clock === 'rolling' ? Math.ceil((asOf - (starts[0] ?? asOf)) / length) : Math.max(0, intervals.length - 1);
  const ages = options.ages ?? (starts.length === 0 ? 0 : begun);
  // Whoever is born last in a cohort is born just before its end, so half a millisecond before is late enough.
  const over = cohorts.labels.map((_, c) => (starts[c + 1]! <= asOf ? overFor(starts[c + 1]! - 0.5) : 0));
  return { labels: cohorts.labels, starts, ages, members, over };
}

/** Whether an event is of a kind that one of the conditions of these cases lists. */
export function meets(condition: Condition | undefined, { what }: Visit): boolean {
  if (condition === undefined) return true;
  return 'in' in condition && condition.in.includes(what);
}

function lengthOf(length: FixedLength): number {
  const [[name, value] = ['', NaN]] = Object.entries(length) as [string, number][];
  return value * { minutes: 60_000, hours: hour, days: day, weeks: 7 * day }[name]!;
}

/** A table cell from the definitions: members of a cohort for whom an age is over, and those of them who are retained. */
export function slowCell(
  slow: SlowCohorts,
  cohort: number,
  last: number,
  isRetained: (member: Member) => boolean,
): { readonly eligible: number; readonly retained: number; readonly complete: boolean } {
  const eligible = slow.members.filter((member) => member.cohort === cohort && member.over > last);
  const retained = eligible.filter(isRetained).length;
  return { eligible: eligible.length, retained, complete: slow.over[cohort]! > last };
}

/** Whether a member returned at any age from one to another. */
export const returnedWithin =
  (from: number, to: number) =>
  ({ active }: Member): boolean =>
    [...active].some((age) => age >= from && age <= to);
