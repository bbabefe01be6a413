import { expect, test } from 'vitest';
import {
  activeUsers,
  eventLog,
  pooledRetention,
  retentionCohorts,
  retentionOn,
  retentionOnOrAfter,
  type EventLog,
  type RetentionClock,
} from 'engagement-metrics/events';

const day = 86_400_000;
const clocks: readonly RetentionClock[] = [{ clock: 'calendar' }, { clock: 'rolling', interval: { days: 1 } }];
const kinds = { start: { of: 'type', in: ['start'] }, return: { of: 'type', in: ['return'] } };
const percentOf = ({ rate }: { readonly rate: number | null }) => Math.round(1000 * rate!) / 10;

/** So many people who start on a date, each of whom returns once so many days later, or never. */
function logOf(
  cohorts: readonly (readonly [date: string, people: readonly (readonly [many: number, after: number | null])[]])[],
) {
  const events = cohorts.flatMap(([date, people], c) => {
    const born = Date.parse(`${date}T12:00:00Z`);
    return people.flatMap(([many, after], p) =>
      Array.from({ length: many }, (_, i) => {
        const who = `${String(c)}-${String(p)}-${String(i)}`;
        const start = { who, at: born, what: 'start' };
        return after === null ? [start] : [start, { who, at: born + after * day, what: 'return' }];
      }).flat(),
    );
  });
  return eventLog(events, { user: 'who', time: 'at', type: 'what' });
}

/** The cell of day 3 of every cohort, by one clock and the other. */
function onDay3(log: EventLog, asOf: string, kind: typeof retentionOn) {
  return clocks.map((clock) => {
    const cohorts = retentionCohorts(log, { ...kinds, ...clock, calendar: { unit: 'day' }, asOf });
    return kind(cohorts).map(({ cells }) => cells[3]!);
  });
}

test('of 254 users of 7 June, 168 on day 3 or after are 66.1 %, and 72 on day 3 are 28.3 %, by days and by 24 hours', () => {
  // Catalogue 7 [AMP-TIME]: Amplitude, "How time works in a retention analysis", table of retention types.
  const log = logOf([
    [
      '2022-06-07',
      [
        [72, 3],
        [96, 5],
        [86, null],
      ],
    ],
  ]);
  for (const [cell] of onDay3(log, '2022-06-20', retentionOnOrAfter)) {
    expect(cell).toMatchObject({ eligible: 254, retained: 168 });
    expect(percentOf(cell!)).toBe(66.1);
  }
  for (const [cell] of onDay3(log, '2022-06-20', retentionOn)) {
    expect(cell).toMatchObject({ eligible: 254, retained: 72 });
    expect(percentOf(cell!)).toBe(28.3);
  }
});

test('of 9644 users of 1 April, 6633 on day 3 or after are 68.8 %, and 6594 on day 3 are 68.4 %', () => {
  // Catalogue 7 [AMP-RET]: Amplitude, "How the Retention Analysis chart calculates retention".
  const log = logOf([
    [
      '2022-04-01',
      [
        [6594, 3],
        [30, 4],
        [9, 7],
        [1000, 2],
        [2011, null],
      ],
    ],
  ]);
  for (const [cell] of onDay3(log, '2022-04-10', retentionOnOrAfter)) {
    expect(cell).toMatchObject({ eligible: 9644, retained: 6633 });
    expect(percentOf(cell!)).toBe(68.8);
  }
  for (const [cell] of onDay3(log, '2022-04-10', retentionOn)) {
    expect(cell).toMatchObject({ eligible: 9644, retained: 6594 });
    expect(percentOf(cell!)).toBe(68.4);
  }
});

test('pooled over the cohorts that are old enough for day 3, 55752 of 137586 users are 40.5 %', () => {
  // Catalogue 7 [AMP-RET]: starts from 30 March to 6 April, that of 1 April among them; of the other days the sums are known
  // alone. Who starts on 7 April was not there for all of day 3, and is left out.
  const log = logOf([
    [
      '2022-03-30',
      [
        [40_000, 3],
        [20_000, null],
      ],
    ],
    [
      '2022-04-01',
      [
        [6594, 3],
        [39, 4],
        [3011, null],
      ],
    ],
    [
      '2022-04-06',
      [
        [9119, 3],
        [58_823, 1],
      ],
    ],
    [
      '2022-04-07',
      [
        [500, 3],
        [500, null],
      ],
    ],
  ]);
  for (const clock of clocks) {
    const options = { ...kinds, ...clock, calendar: { unit: 'day' }, asOf: '2022-04-10T13:00:00Z' } as const;
    const cell = pooledRetention(retentionOnOrAfter(retentionCohorts(log, options)))[3]!;
    expect(cell).toMatchObject({ age: 3, eligible: 137_586, retained: 55_752 });
    expect(percentOf(cell)).toBe(40.5);
  }
});

test('5 days after the first event is week 0 by seven days, and week 1 by the calendar, whose week begins in between', () => {
  // Catalogue 7 [AMP-TIME], user 2: Wednesday 1 December 2021, and Monday the 6th.
  const log = eventLog({ who: ['2', '2'], at: ['2021-12-01', '2021-12-06'] }, { user: 'who', time: 'at' });
  const ages = (clock: RetentionClock) => {
    const cohorts = retentionCohorts(log, { ...clock, calendar: { unit: 'week' }, asOf: '2021-12-27' });
    return retentionOn(cohorts)[0]!
      .cells.slice(0, 2)
      .map(({ retained }) => retained);
  };
  expect(ages({ clock: 'rolling', interval: { weeks: 1 } })).toEqual([1, 0]);
  expect(ages({ clock: 'calendar' })).toEqual([1, 1]);
});

test('6 days after the first event is month 0 by 30 days as by the calendar', () => {
  // Catalogue 7 [AMP-TIME], user 3: Monday 6 December 2021, and Sunday the 12th.
  const log = eventLog({ who: ['3', '3'], at: ['2021-12-06', '2021-12-12'] }, { user: 'who', time: 'at' });
  for (const clock of [{ clock: 'rolling', interval: { days: 30 } }, { clock: 'calendar' }] as const) {
    const cohorts = retentionCohorts(log, { ...clock, calendar: { unit: 'month' }, asOf: '2022-02-05' });
    expect(
      retentionOn(cohorts)[0]!
        .cells.slice(0, 2)
        .map(({ retained }) => retained),
    ).toEqual([1, 0]);
  }
});

test('a trailing month that ends with December begins on the 2nd, and the December of the calendar on the 1st', () => {
  // Catalogue 10.1 [MIX-INS]: Mixpanel's monthly active users trail by 30 days, so its December is 2 to 31 December.
  const at = ['2023-12-01', '2023-12-02', '2023-12-31'];
  const log = eventLog({ who: ['first', 'second', 'last'], at }, { user: 'who', time: 'at' });
  const days = activeUsers(log, { calendar: { unit: 'day' }, asOf: '2024-01-01', trailing: { monthly: 30 } });
  const months = activeUsers(log, { calendar: { unit: 'month' }, asOf: '2024-01-01' });
  expect([days.at(-1)!.trailing.monthly, months.at(-1)!.active]).toEqual([2, 3]);
});
