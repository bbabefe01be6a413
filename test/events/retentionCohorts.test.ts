import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eventLog,
  retentionCohorts,
  retentionInBrackets,
  retentionOn,
  retentionOnOrAfter,
  retentionOnOrBefore,
  retentionOverPreviousPeriod,
  retentionStreak,
  type RetentionCohorts,
  type RetentionRow,
} from 'engagement-metrics/events';
import {
  cases,
  day,
  returnedWithin,
  slowCell,
  slowCohorts,
  visitFields,
  type Case,
  type Member,
} from './cohortHistories.ts';

const cohortsOf = ({ visits, options }: Case): RetentionCohorts =>
  retentionCohorts(eventLog(visits, visitFields), options);
const counts = (rows: readonly RetentionRow[]) =>
  rows.map(({ cells }) =>
    cells.map(({ age, eligible, retained, complete }) => ({ age, eligible, retained, complete })),
  );

test('retentionCohorts has the cohorts and members that counting user by user comes to', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { cohorts, ages, groups, clock, asOf } = cohortsOf(given);
      const slow = slowCohorts(given);
      expect({ ages, clock, asOf }).toEqual({ ages: slow.ages, clock: given.options.clock, asOf: given.options.asOf });
      expect(cohorts.map(({ label }) => label)).toEqual(slow.labels);
      expect(cohorts.map(({ size }) => size)).toEqual(
        slow.labels.map((_, c) => slow.members.filter(({ cohort }) => cohort === c).length),
      );
      expect(cohorts.map(({ start, end, complete }) => [start, end, complete])).toEqual(
        slow.labels.map((_, c) => [slow.starts[c], slow.starts[c + 1], slow.starts[c + 1]! <= Number(asOf)]),
      );
      expect([...groups.cohort]).toEqual([...groups.cohort].sort((a, b) => a - b));
    }),
  );
});

test('every kind of retention is what its definition comes to, member by member', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const cohorts = cohortsOf(given);
      const slow = slowCohorts(given);
      const { ages } = slow;
      const from0 = Array.from({ length: ages }, (_, age) => age);
      const from1 = from0.slice(1);
      const table = (
        list: readonly number[],
        last: (age: number) => number,
        is: (age: number) => (m: Member) => boolean,
      ) => slow.labels.map((_, c) => list.map((age) => ({ age, ...slowCell(slow, c, last(age), is(age)) })));
      const itself = (age: number) => age;
      expect(counts(retentionOn(cohorts))).toEqual(table(from0, itself, (age) => returnedWithin(age, age)));
      expect(counts(retentionOnOrAfter(cohorts))).toEqual(
        table(from0, itself, (age) => returnedWithin(age, Infinity)).map((cells) =>
          cells.map((cell) => ({ ...cell, complete: false })),
        ),
      );
      expect(counts(retentionOnOrBefore(cohorts))).toEqual(table(from1, itself, (age) => returnedWithin(1, age)));
      expect(counts(retentionStreak(cohorts))).toEqual(
        table(
          from1,
          itself,
          (age) =>
            ({ active }) =>
              from1.slice(0, age).every((k) => active.has(k)),
        ),
      );
      const before = table(from1, itself, (age) => returnedWithin(age - 1, age - 1));
      expect(retentionOverPreviousPeriod(cohorts).map(({ cells }) => cells)).toEqual(
        table(from1, itself, (age) => returnedWithin(age, age)).map((cells, c) =>
          cells.map(({ age, ...cell }, k) => {
            const retainedBefore = before[c]![k]!.retained;
            return { age, ...cell, retainedBefore, rate: retainedBefore === 0 ? null : cell.retained / retainedBefore };
          }),
        ),
      );
      if (ages === 0) return;
      const horizon = Math.floor((ages - 1) / 2);
      expect(counts(retentionOnOrAfter(cohorts, { horizon }))).toEqual(
        table(
          from0.slice(0, horizon + 1),
          () => horizon,
          (age) => returnedWithin(age, horizon),
        ),
      );
      const brackets = [...new Set([0, 1, horizon, ages - 1])].flatMap((first) =>
        [first, horizon, ages - 1].filter((last) => first <= last && last < ages).map((last) => [first, last] as const),
      );
      expect(counts(retentionInBrackets(cohorts, brackets))).toEqual(
        slow.labels.map((_, c) =>
          brackets.map(([age, last]) => ({ age, ...slowCell(slow, c, last, returnedWithin(age, last)) })),
        ),
      );
    }),
  );
});

/** Days since the first of May on which everybody comes, as events. */
const visitsOn = (people: Readonly<Record<string, readonly number[]>>) =>
  eventLog(
    Object.entries(people).flatMap(([who, days]) => days.map((d) => ({ who, at: Date.parse('2024-05-01') + d * day }))),
    { user: 'who', time: 'at' },
  );
const rates = (rows: readonly RetentionRow[], row = 0) => rows[row]!.cells.map(({ rate }) => rate);
const thirds = (list: readonly number[]) => list.map((third) => third / 3);

test('three users of whom one returns on day 1 and one on day 5 have the retention of PostHog issue 13748', () => {
  // Catalogue 7, canonical fixture [PH-13748].
  const log = visitsOn({ a: [0, 1], b: [0, 5], c: [0] });
  for (const clock of [{ clock: 'calendar' }, { clock: 'rolling', interval: { days: 1 } }] as const) {
    const cohorts = retentionCohorts(log, { ...clock, calendar: { unit: 'day' }, asOf: '2024-05-08' });
    expect(rates(retentionOn(cohorts))).toEqual(thirds([3, 1, 0, 0, 0, 1, 0]));
    expect(rates(retentionOnOrAfter(cohorts))).toEqual(thirds([3, 2, 1, 1, 1, 1, 0]));
    expect(rates(retentionOnOrAfter(cohorts, { horizon: 6 }))).toEqual(thirds([3, 2, 1, 1, 1, 1, 0]));
    expect(
      rates(
        retentionInBrackets(cohorts, [
          [1, 3],
          [4, 6],
        ]),
      ),
    ).toEqual(thirds([1, 1]));
    expect(rates(retentionOnOrBefore(cohorts))).toEqual(thirds([1, 1, 1, 1, 2, 2]));
    expect(rates(retentionStreak(cohorts))).toEqual(thirds([1, 0, 0, 0, 0, 0]));
  }
});

test('signing up at 23:45 and coming back at 00:01 is day 1 by the calendar and day 0 by a rolling clock', () => {
  // Catalogue 7, D-12 [PH-29958].
  const log = eventLog(
    { who: ['a', 'a'], at: ['2024-05-01T23:45:00Z', '2024-05-02T00:01:00Z'] },
    { user: 'who', time: 'at' },
  );
  const common = { calendar: { unit: 'day' }, asOf: '2024-05-04' } as const;
  expect(rates(retentionOn(retentionCohorts(log, { ...common, clock: 'calendar' })))).toEqual([1, 1, 0]);
  const rolling = retentionCohorts(log, { ...common, clock: 'rolling', interval: { days: 1 } });
  expect(rates(retentionOn(rolling))).toEqual([1, 0, null]);
});

test('Wednesday 17:59 to Thursday 17:00 is day 1 by the calendar and by the hour, and day 0 by the minute', () => {
  // Catalogue 7 [AMP-TIME]: Amplitude's day is 24 hours counted from the hour in which the user was born.
  const log = eventLog(
    { who: ['1', '1'], at: ['2024-05-01T17:59:00Z', '2024-05-02T17:00:00Z'] },
    { user: 'who', time: 'at' },
  );
  const common = { calendar: { unit: 'day' }, asOf: '2024-05-05' } as const;
  const byDay = retentionCohorts(log, { ...common, clock: 'calendar' });
  const byHour = retentionCohorts(log, { ...common, clock: 'calendar', interval: 'hour' });
  const rolling = retentionCohorts(log, { ...common, clock: 'rolling', interval: { days: 1 } });
  expect(rates(retentionOn(byDay))[1]).toBe(1);
  expect(rates(retentionInBrackets(byHour, [[24, 47]]))).toEqual([1]);
  expect(rates(retentionOn(rolling)).slice(0, 2)).toEqual([1, 0]);
});

test('who was not there long enough is in no denominator: a young cohort is unknown, not at 0', () => {
  // Catalogue 7 [MONEAT-455].
  const log = visitsOn({ old: [0, 30], young: [33] });
  const cohorts = retentionCohorts(log, {
    clock: 'calendar',
    calendar: { unit: 'week' },
    interval: 'day',
    asOf: '2024-06-05',
  });
  const cells = retentionOn(cohorts).map((row) => row.cells[30]);
  expect(cells[0]).toMatchObject({ eligible: 1, retained: 1, rate: 1, complete: true });
  expect(cells[4]).toEqual({ age: 30, eligible: 0, retained: 0, rate: null, low: null, high: null, complete: false });
});

test('different events do not force age 0 to 1, and a return before the birth is ignored', () => {
  // Catalogue 7 [PH-14239].
  const log = eventLog(
    [
      { who: 'a', at: '2024-05-01T08:00:00Z', what: 'buy' },
      { who: 'a', at: '2024-05-01T09:00:00Z', what: 'signup' },
      { who: 'a', at: '2024-05-02T09:00:00Z', what: 'buy' },
      { who: 'b', at: '2024-05-01T09:00:00Z', what: 'signup' },
      { who: 'b', at: '2024-05-01T10:00:00Z', what: 'buy' },
    ],
    { user: 'who', time: 'at', type: 'what' },
  );
  const kinds = { start: { of: 'type', in: ['signup'] }, return: { of: 'type', in: ['buy'] } };
  const cohorts = retentionCohorts(log, { ...kinds, clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-04' });
  expect(rates(retentionOn(cohorts))).toEqual([0.5, 0.5, 0]);
  expect(rates(retentionOnOrBefore(cohorts))).toEqual([0.5, 0.5]);
});

test('what happens at the moment of the birth counts, whichever of the two comes first in the log', () => {
  const rows = [
    { who: 'a', at: '2024-05-01', what: 'buy' },
    { who: 'a', at: '2024-05-01', what: 'signup' },
  ];
  const kinds = { start: { of: 'type', in: ['signup'] }, return: { of: 'type', in: ['buy'] } };
  for (const events of [rows, [...rows].reverse()]) {
    const log = eventLog(events, { user: 'who', time: 'at', type: 'what' });
    for (const clock of [{ clock: 'calendar' }, { clock: 'rolling', interval: { days: 1 } }] as const) {
      const cohorts = retentionCohorts(log, { ...kinds, ...clock, calendar: { unit: 'day' }, asOf: '2024-05-03' });
      expect(rates(retentionOn(cohorts))[0]).toBe(1);
    }
  }
});

test('a birth is the first ever, the first in the window, or one a cohort', () => {
  // Catalogue 7, D-13: PostHog's recurring cohorts hold a user more than once.
  const log = visitsOn({ a: [0, 2, 3], b: [2, 3] });
  const sizes = (birth?: 'firstEver' | 'firstInWindow' | 'recurring') => {
    const options = { clock: 'calendar', calendar: { unit: 'day' }, from: '2024-05-02', asOf: '2024-05-05' } as const;
    return retentionCohorts(log, { ...options, birth }).cohorts.map(({ size }) => size);
  };
  expect(sizes()).toEqual([0, 1, 0]);
  expect(sizes('firstEver')).toEqual([0, 1, 0]);
  expect(sizes('firstInWindow')).toEqual([0, 2, 0]);
  expect(sizes('recurring')).toEqual([0, 2, 2]);
});

test('weekly cohorts begin on the day that the week begins', () => {
  // Catalogue 1.4 [PH-25841].
  const log = visitsOn({ a: [0] }); // a Wednesday
  const label = (weekStart: 'monday' | 'saturday' | 'sunday') =>
    retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'week', weekStart }, asOf: '2024-05-02' }).cohorts[0]
      ?.label;
  expect([label('monday'), label('saturday'), label('sunday')]).toEqual(['2024-04-29', '2024-04-27', '2024-04-28']);
});

test('ages change at midnight of the zone, not of UTC, whatever its offset', () => {
  // Catalogue 1.4 [PH-17415]: retention was shifted by one day at UTC+8.
  const at = ['2024-05-01T15:30:00Z', '2024-05-01T16:30:00Z'];
  const log = eventLog({ who: ['a', 'a'], at }, { user: 'who', time: 'at' });
  const onIn = (timeZone: string) =>
    rates(
      retentionOn(
        retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'day', timeZone }, asOf: '2024-05-05' }),
      ),
    );
  expect(onIn('UTC').slice(0, 2)).toEqual([1, 0]);
  expect(onIn('Asia/Singapore').slice(0, 2)).toEqual([1, 1]);
});

test('a day that the zone skipped is an age at which nobody can return', () => {
  // Samoa had no 30 December 2011.
  const at = ['2011-12-29T12:00:00-10:00', '2011-12-31T12:00:00+14:00'];
  const log = eventLog({ who: ['a', 'a'], at }, { user: 'who', time: 'at' });
  const calendar = { unit: 'day', timeZone: 'Pacific/Apia' } as const;
  const cohorts = retentionCohorts(log, { clock: 'calendar', calendar, asOf: '2012-01-01T00:00:00+14:00' });
  expect(cohorts.cohorts.map(({ label }) => label)).toEqual(['2011-12-29', '2011-12-30', '2011-12-31']);
  expect(rates(retentionOn(cohorts))).toEqual([1, 0, 1]);
});

test('an interval needs as many returns as were asked for', () => {
  const log = visitsOn({ a: [0, 1, 1.5, 2], b: [0, 0.5, 1] });
  for (const clock of [{ clock: 'calendar' }, { clock: 'rolling', interval: { days: 1 } }] as const) {
    const options = { ...clock, calendar: { unit: 'day' }, asOf: '2024-05-04', minimumOccurrences: 2 } as const;
    expect(rates(retentionOn(retentionCohorts(log, options)))).toEqual([0.5, 0.5, 0]);
  }
});

test('ages beyond those asked for count as on or after, and nowhere else', () => {
  const log = visitsOn({ a: [0, 5], b: [0] });
  const cohorts = retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-10', ages: 3 });
  expect(rates(retentionOn(cohorts))).toEqual([1, 0, 0]);
  expect(rates(retentionOnOrAfter(cohorts))).toEqual([1, 0.5, 0.5]);
  expect(rates(retentionOnOrAfter(cohorts, { horizon: 2 }))).toEqual([1, 0, 0]);
});

test('the order of the events, and having each twice, change nothing', () => {
  fc.assert(
    fc.property(cases, fc.infiniteStream(fc.nat()), ({ visits, options }, keys) => {
      const once = { ...options, minimumOccurrences: 1 };
      const shuffled = [...visits, ...visits]
        .map((visit) => ({ visit, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ visit }) => visit);
      const tables = (list: Case['visits']) => {
        const cohorts = cohortsOf({ visits: list, options: once });
        return [retentionOn(cohorts), retentionOnOrAfter(cohorts), retentionStreak(cohorts)];
      };
      expect(tables(shuffled)).toEqual(tables(visits));
    }),
  );
});

test('moving every time by the same weeks changes nothing in UTC but the labels', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: -60, max: 60 }), ({ visits, options }, weeks) => {
      const unit = options.calendar.unit === 'month' ? 'week' : options.calendar.unit;
      const interval = options.interval === 'month' ? 'week' : options.interval;
      const calendar = { ...options.calendar, unit, timeZone: 'UTC' };
      const moved = (by: number): Case => ({
        visits: visits.map((visit) => ({ ...visit, at: visit.at + by })),
        options: {
          ...options,
          interval,
          calendar,
          asOf: Number(options.asOf) + by,
          from: options.from === undefined ? undefined : Number(options.from) + by,
        } as Case['options'],
      });
      const { groups, returns, ages } = cohortsOf(moved(0));
      const later = cohortsOf(moved(weeks * 7 * day));
      expect({ groups: later.groups, returns: later.returns, ages: later.ages }).toEqual({ groups, returns, ages });
    }),
  );
});

test('a later asOf never changes a complete cell, nor on or after where it has a horizon', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(0.3, 1, 2, 7, 30), ({ visits, options }, more) => {
      const ages = options.ages ?? 4;
      const { from = Math.min(Number(options.asOf) - 1, ...visits.map(({ at }) => at)) } = options;
      const tables = (asOf: number) => {
        const cohorts = cohortsOf({ visits, options: { ...options, ages, from, asOf } });
        return [
          retentionOn(cohorts),
          retentionOnOrAfter(cohorts, { horizon: ages - 1 }),
          retentionOnOrBefore(cohorts),
          retentionStreak(cohorts),
          retentionInBrackets(cohorts, [[0, ages - 1]]),
        ];
      };
      const later = tables(Number(options.asOf) + more * day);
      tables(Number(options.asOf)).forEach((rows, kind) => {
        rows.forEach(({ label, cells }, c) => {
          expect(later[kind]![c]!.label).toBe(label);
          cells.forEach((cell, k) => {
            if (cell.complete) expect(later[kind]![c]!.cells[k]).toEqual(cell);
          });
        });
      });
    }),
  );
});

test('one more return of a member who was born lowers no kind of retention but the one over the previous period', () => {
  fc.assert(
    fc.property(cases, fc.nat(), fc.nat({ max: 12 }), ({ visits, options }, whom, days) => {
      const firstAt = new Map<string, number>();
      const kinds = { start: { of: 'type', in: ['signup'] }, return: { of: 'type', in: ['visit', 'buy'] } };
      for (const { who, at, what } of visits) {
        if (what === 'signup') firstAt.set(who, Math.min(at, firstAt.get(who) ?? Infinity));
      }
      const born = [...firstAt];
      const [who, at] = born[whom % Math.max(1, born.length)] ?? ['nobody', Number(options.asOf)];
      const more = { who, at: at + days * day, what: 'visit', paid: null } as const;
      const tables = (list: Case['visits']) => {
        const first = options.from ?? Math.min(Number(options.asOf) - 1, ...visits.map((visit) => visit.at));
        const cohorts = cohortsOf({ visits: list, options: { ...options, ...kinds, from: first } });
        const { ages } = cohorts;
        return [
          retentionOn(cohorts),
          retentionOnOrAfter(cohorts),
          retentionOnOrBefore(cohorts),
          retentionStreak(cohorts),
          retentionInBrackets(cohorts, [[0, ages - 1]]),
        ].map((rows) => rows.map((row) => row.cells.map(({ retained }) => retained)));
      };
      const before = tables(visits).flat(2);
      tables([...visits, more])
        .flat(2)
        .forEach((retained, place) => {
          expect(retained).toBeGreaterThanOrEqual(before[place]!);
        });
    }),
  );
});

test('the kinds of retention bound one another over members who are old enough for all of them', () => {
  fc.assert(
    fc.property(cases, ({ visits, options }) => {
      const asOf = Number(options.asOf) + 4000 * day;
      const from = Math.min(Number(options.asOf) - 1, ...visits.map(({ at }) => at));
      const cohorts = cohortsOf({ visits, options: { ...options, from, ages: 5, asOf, calendar: { unit: 'year' } } });
      const [on, after, before, streak] = [retentionOn, retentionOnOrAfter, retentionOnOrBefore, retentionStreak].map(
        (kind) => (kind as typeof retentionOn)(cohorts)[0]!.cells.map(({ retained }) => retained),
      ) as [number[], number[], number[], number[]];
      const [all, ...single] = retentionInBrackets(cohorts, [
        [1, 4],
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ])[0]!.cells;
      for (let k = 0; k < 5; k++) {
        expect(on[k]!).toBeLessThanOrEqual(after[k]!);
        if (k > 0) expect(after[k]!).toBeLessThanOrEqual(after[k - 1]!);
        if (k > 0) expect(streak[k - 1]!).toBeLessThanOrEqual(on[k]!);
        if (k > 1) expect(streak[k - 1]!).toBeLessThanOrEqual(streak[k - 2]!);
        if (k > 1) expect(before[k - 1]!).toBeGreaterThanOrEqual(before[k - 2]!);
        if (k > 0) expect(single[k - 1]!.retained).toBe(on[k]);
      }
      expect(all!.retained).toBe(before[3]);
      expect(all!.retained).toBeGreaterThanOrEqual(Math.max(...on.slice(1)));
      expect(all!.retained).toBeLessThanOrEqual(on.slice(1).reduce((sum, retained) => sum + retained, 0));
    }),
  );
});

test('a week by a rolling clock is its seven days together', () => {
  fc.assert(
    fc.property(cases, ({ visits, options }) => {
      const { calendar, asOf, birth, start } = options;
      const common = {
        calendar,
        asOf: Number(asOf) + 20 * day,
        birth,
        start,
        return: options.return,
        clock: 'rolling',
      } as const;
      const log = eventLog(visits, visitFields);
      const weeks = retentionCohorts(log, { ...common, interval: { weeks: 1 }, ages: 2 });
      const days = retentionCohorts(log, { ...common, interval: { days: 1 }, ages: 14 });
      const ofDays = retentionInBrackets(days, [
        [0, 6],
        [7, 13],
      ]).map(({ cells }) => cells.map(({ age, lastAge, ...rest }) => rest));
      expect(retentionOn(weeks).map(({ cells }) => cells.map(({ age, ...rest }) => rest))).toEqual(ofDays);
    }),
  );
});

test('the cells of users in parts add up to those of all users', () => {
  fc.assert(
    fc.property(cases, ({ visits, options }) => {
      const from = Math.min(Number(options.asOf) - 1, ...visits.map(({ at }) => at));
      const table = (list: Case['visits']) =>
        retentionOn(cohortsOf({ visits: list, options: { ...options, from: options.from ?? from } })).map(
          ({ size, cells }) => [size, ...cells.flatMap(({ eligible, retained }) => [eligible, retained])],
        );
      const isFirst = ({ who }: { readonly who: string }) => who < 'b';
      const parts = [table(visits.filter(isFirst)), table(visits.filter((visit) => !isFirst(visit)))] as const;
      expect(parts[0].map((row, c) => row.map((count, k) => count + parts[1][c]![k]!))).toEqual(table(visits));
    }),
  );
});

test('an empty log has no cohorts, unless from says where they begin', () => {
  const options = { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-04' } as const;
  const { cohorts, ages } = retentionCohorts(eventLog([], visitFields), options);
  expect({ cohorts, ages }).toEqual({ cohorts: [], ages: 0 });
  const none = retentionCohorts(eventLog([], visitFields), { ...options, from: '2024-05-02' });
  expect(retentionOn(none).map(({ label, size, cells }) => [label, size, cells.map(({ rate }) => rate)])).toEqual([
    ['2024-05-02', 0, [null, null]],
    ['2024-05-03', 0, [null, null]],
  ]);
  for (const kind of [retentionOn, retentionOnOrAfter, retentionOnOrBefore, retentionStreak]) {
    expect(kind(retentionCohorts(eventLog([], visitFields), options))).toEqual([]);
  }
});

test('a user with a hundred thousand events is one member', () => {
  const at = Float64Array.from({ length: 1e5 }, (_, i) => Date.parse('2024-05-01') + i * 8640);
  const log = eventLog({ who: Array.from(at, () => 'bot'), at }, { user: 'who', time: 'at' });
  for (const clock of [{ clock: 'calendar' }, { clock: 'rolling', interval: { days: 1 } }] as const) {
    const cohorts = retentionCohorts(log, { ...clock, calendar: { unit: 'day' }, asOf: '2024-05-11' });
    expect(rates(retentionStreak(cohorts))).toEqual(Array.from({ length: 9 }, () => 1));
    expect(cohorts.returns.members).toEqual(new Int32Array(10).fill(1));
  }
});

test('tables beyond what is held at once are counted in several passes', () => {
  // 400 ages of 401 groups are 10.8 million cells; 700 are 57 million, more than the 16.8 million of one pass.
  const people = Array.from({ length: 700 }, (_, d) => [`u${String(d)}`, [d, d + 1, 699]] as const);
  const cohorts = retentionCohorts(visitsOn(Object.fromEntries(people)), {
    clock: 'calendar',
    calendar: { unit: 'day' },
    asOf: Date.parse('2024-05-01') + 700 * day,
  });
  retentionOn(cohorts).forEach(({ cells }, c) => {
    const returned = cells.filter(({ retained }) => retained > 0).map(({ age }) => age);
    expect(returned).toEqual([...new Set([0, 1, 699 - c])].filter((age) => age <= 699 - c).sort((a, b) => a - b));
  });
});

test('retentionCohorts refuses what it is not told, or told wrongly', () => {
  const log = visitsOn({ a: [0, 1] });
  const good = { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-08' } as const;
  const refused = (options: object, code: string, argument: string, kind: new () => Error) => {
    const call = () => retentionCohorts(log, { ...good, ...options } as never);
    expect(call).toThrow(kind);
    expect(call).toThrow(expect.objectContaining({ code, argument }));
  };
  refused({ clock: undefined }, 'ERR_TYPE', 'clock', TypeError);
  refused({ clock: 'lunar' }, 'ERR_UNKNOWN_OPTION', 'clock', TypeError);
  refused({ clock: 'rolling' }, 'ERR_TYPE', 'interval', TypeError);
  refused({ clock: 'rolling', interval: { months: 1 } }, 'ERR_TYPE', 'interval', TypeError);
  refused({ clock: 'rolling', interval: { days: 0 } }, 'ERR_OUT_OF_RANGE', 'interval.days', RangeError);
  refused({ interval: { days: 1 } }, 'ERR_UNKNOWN_OPTION', 'interval', TypeError);
  refused({ birth: 'always' }, 'ERR_UNKNOWN_OPTION', 'birth', TypeError);
  refused({ bogus: 1 }, 'ERR_UNKNOWN_OPTION', 'bogus', TypeError);
  refused({ calendar: { unit: 'day', zone: 'UTC' } }, 'ERR_UNKNOWN_OPTION', 'calendar.zone', TypeError);
  refused({ asOf: undefined }, 'ERR_TYPE', 'asOf', TypeError);
  refused({ asOf: NaN }, 'ERR_OUT_OF_RANGE', 'asOf', RangeError);
  refused({ from: '2024-05-08' }, 'ERR_OUT_OF_RANGE', 'from', RangeError);
  refused({ start: {} }, 'ERR_INVALID_SPEC', 'start', TypeError);
  refused({ return: { of: 'type', in: ['a'] } }, 'ERR_TYPE', 'log.type', TypeError);
  refused({ asOf: '2124-05-08' }, 'ERR_OUT_OF_RANGE', 'interval', RangeError);
  for (const [name, values] of [
    ['ages', [0, 1.5, 5001, -1]],
    ['minimumOccurrences', [0, 1.5, -1]],
  ] as const) {
    for (const value of values) refused({ [name]: value }, 'ERR_OUT_OF_RANGE', name, RangeError);
    refused({ [name]: NaN }, 'ERR_NOT_FINITE', name, RangeError);
    refused({ [name]: '1' }, 'ERR_TYPE', name, TypeError);
  }
});
