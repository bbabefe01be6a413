import { expect, test } from 'vitest';
import { eventLog, type Aggregate } from 'engagement-metrics/events';
import { aggregateColumn } from '../../../src/events/customers/aggregateColumn.ts';

const hour = 3_600_000;
const log = eventLog(
  {
    who: ['a', 'b', 'a', 'a', 'b'],
    at: [0, hour, 2 * hour, 24 * hour, 48 * hour],
    what: ['visit', 'buy', 'buy', 'visit', null],
    paid: [null, 5, 7, null, 100],
    ['toString']: ['x', 'y', 'x', 'y', 'x'],
  },
  { user: 'who', time: 'at', type: 'what', value: 'paid', dimensions: ['toString'] },
);
const column = (aggregate: Aggregate, past = 4) => [
  ...aggregateColumn(log, aggregate, { past, asOf: 36 * hour, calendar: {} }),
];

test('aggregateColumn has a place a user and reads only the events that are past', () => {
  expect(column({ type: 'count' })).toEqual([3, 1]);
  expect(column({ type: 'count' }, 5)).toEqual([3, 2]);
  expect(column({ type: 'count' }, 0)).toEqual([0, 0]);
  expect(column({ type: 'sum', of: 'value' })).toEqual([7, 5]);
  expect(column({ type: 'sum', of: 'value' }, 1)).toEqual([NaN, 0]);
  expect(column({ type: 'activeBuckets', unit: 'day' })).toEqual([2, 1]);
  expect(column({ type: 'activeBuckets', unit: 'month' })).toEqual([1, 1]);
  expect(column({ type: 'daysSince', which: 'last' })).toEqual([0.5, 35 / 24]);
  expect(column({ type: 'daysSince', which: 'last' }, 1)).toEqual([1.5, NaN]);
});

test('aggregateColumn has what the events of every user tell', () => {
  expect(column({ type: 'mean', of: 'value' }, 5)).toEqual([7, 52.5]);
  expect(column({ type: 'smallest', of: 'value' }, 5)).toEqual([7, 5]);
  expect(column({ type: 'largest', of: 'value' }, 5)).toEqual([7, 100]);
  expect(column({ type: 'distinct', of: 'type' }, 5)).toEqual([2, 1]);
  expect(column({ type: 'distinct', of: 'toString' }, 5)).toEqual([2, 2]);
  expect(column({ type: 'longestStreak', unit: 'day' })).toEqual([2, 1]);
  expect(column({ type: 'currentStreak', unit: 'day' })).toEqual([2, 1]);
  expect(column({ type: 'currentStreak', unit: 'hour' })).toEqual([0, 0]);
  expect(column({ type: 'first', of: 'time' })).toEqual([0, hour]);
  expect(column({ type: 'last', of: 'value' })).toEqual([NaN, 5]);
  expect(column({ type: 'daysSince', which: 'first' })).toEqual([1.5, 35 / 24]);
  expect(column({ type: 'sessions' })).toEqual([3, 1]);
  expect(column({ type: 'sessions', gap: { hours: 2 } })).toEqual([2, 1]);
  expect(column({ type: 'share', when: { of: 'type', in: ['visit'] } })).toEqual([2 / 3, 0]);
});

const kinds: readonly Aggregate[] = [
  ...(['count', 'sessions'] as const).map((type) => ({ type })),
  ...(['sum', 'mean', 'smallest', 'largest'] as const).map((type) => ({ type, of: 'value' as const })),
  ...(['activeBuckets', 'longestStreak', 'currentStreak'] as const).map((type) => ({ type, unit: 'day' as const })),
  ...(['first', 'last'] as const).flatMap((type) => [
    { type, of: 'time' as const },
    { type, of: 'value' as const },
    { type: 'daysSince' as const, which: type },
  ]),
  { type: 'distinct', of: 'type' },
  { type: 'distinct', of: 'toString' },
  { type: 'share', when: { of: 'value', missing: true } },
  { type: 'exponentialSum', of: 'value', halfLife: { hours: 12 } },
  { type: 'linearSum', of: 'count', over: { days: 2 } },
];

test.each(kinds)('aggregateColumn of %o with a condition is that of a log of what meets it', (aggregate) => {
  const few = eventLog(
    {
      who: ['a', 'b', 'b'],
      at: [2 * hour, hour, 48 * hour],
      what: ['buy', 'buy', null],
      paid: [7, 5, 100],
      ['toString']: ['x', 'y', 'x'],
    },
    { user: 'who', time: 'at', type: 'what', value: 'paid', dimensions: ['toString'] },
  );
  const where = { of: 'value', from: 5 };
  const span = { past: 3, asOf: 72 * hour, calendar: {} };
  const expected = [...aggregateColumn(few, aggregate, span)];
  const users = few.users.labels.map((user) => log.users.labels.indexOf(user));
  const whole = aggregateColumn(log, { ...aggregate, where }, { ...span, past: 5 });
  expect(users.map((user) => whole[user])).toEqual(expected);
});

test.each(kinds)('aggregateColumn of %o in a window is that with a condition on the time', (aggregate) => {
  for (const hours of [1, 24, 36, 37, 1000]) {
    const where = { of: 'time', from: (36 - hours) * hour };
    expect(column({ ...aggregate, window: { hours } })).toEqual(column({ ...aggregate, where }));
  }
});

test('a condition reads user, time, type, value and every dimension', () => {
  const count = (where: Aggregate['where']) => column({ type: 'count', where }, 5);
  expect(count(undefined)).toEqual([3, 2]);
  expect(count({ of: 'user', in: ['b'] })).toEqual([0, 2]);
  expect(count({ of: 'time', from: hour, below: 24 * hour })).toEqual([1, 1]);
  expect(count({ of: 'type', missing: true })).toEqual([0, 1]);
  expect(count({ of: 'value', from: 7 })).toEqual([1, 1]);
  expect(count({ of: 'toString', in: ['x'] })).toEqual([2, 1]);
});

test('aggregateColumn halves after every half-life, exactly as a table of halves says', () => {
  // Catalogue 17.4: half-life 30 d, 100 -> 70.71 (15 d) -> 50 -> 25 -> 12.5 (90 d).
  const day = 24 * hour;
  const paid = eventLog({ who: ['a'], at: [0], paid: [100] }, { user: 'who', time: 'at', value: 'paid' });
  const left = (days: number, halfLife = 30) =>
    aggregateColumn(
      paid,
      { type: 'exponentialSum', of: 'value', halfLife: { days: halfLife } },
      { past: 1, asOf: days * day, calendar: {} },
    )[0]!;
  [
    [15, 100 * Math.SQRT1_2],
    [30, 50],
    [60, 25],
    [90, 12.5],
  ].forEach(([days, expected]) => expect(left(days!)).toBeCloseTo(expected!, 12));
  expect(left(15).toFixed(2)).toBe('70.71');
  // 10 -> 5 -> 2.5 -> 1.25, and D(s + t) = D(s) D(t)
  expect([1, 2, 3].map((days) => left(days, 1) / 10)).toEqual([5, 2.5, 1.25]);
  for (const [s, t] of [
    [1, 2],
    [7, 11],
    [0.25, 100],
  ] as const)
    // prettier-ignore
    expect(left(s + t)).toBeCloseTo((left(s) * left(t)) / 100, 12);
});

test('aggregateColumn takes the same off in equal times, until nothing is left', () => {
  // Catalogue 17.4, "50 % per month, linear": 10 -> 5 -> 0, where the exponential one goes on to 2.5.
  const month = 30 * 24 * hour;
  const paid = eventLog({ who: ['a'], at: [0], paid: [10] }, { user: 'who', time: 'at', value: 'paid' });
  const left = (months: number) =>
    aggregateColumn(
      paid,
      { type: 'linearSum', of: 'value', over: { days: 60 } },
      { past: 1, asOf: months * month, calendar: {} },
    )[0];
  expect([0.5, 1, 1.5, 2, 3].map(left)).toEqual([7.5, 5, 2.5, 0, 0]);
});

test.each([127, 128, 129, 1000])(
  'aggregateColumn counts the different ones of %i texts, with and without a condition',
  (texts) => {
    const length = 3 * texts;
    const pages = eventLog(
      {
        who: Array.from({ length }, (_, i) => `u${String(i % 4)}`),
        at: Float64Array.from({ length }, (_, i) => i),
        page: Array.from({ length }, (_, i) => (i < texts ? `p${String(i)}` : `p${String((i * i) % texts)}`)),
      },
      { user: 'who', time: 'at', dimensions: ['page'] },
    );
    const { codes } = pages.dimensions['page']!;
    const slow = (from: number) =>
      [0, 1, 2, 3].map((user) => new Set(codes.filter((_, i) => i >= from && i % 4 === user)).size);
    const counted = (where?: Aggregate['where']) => [
      ...aggregateColumn(pages, { type: 'distinct', of: 'page', where }, { past: length, asOf: length, calendar: {} }),
    ];
    expect(counted()).toEqual(slow(0));
    expect(counted({ of: 'time', from: 50 })).toEqual(slow(50));
  },
);
