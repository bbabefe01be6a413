import fc from 'fast-check';
import { randomNumbers } from 'engagement-metrics/stats';
import { expect, test } from 'vitest';
import { timeOrder } from '../../../src/events/log/timeOrder.ts';
import { times } from '../histories.ts';

/** The order of time, the slow way. */
function sorted(given: Float64Array): number[] {
  return [...given.keys()].sort((a, b) => given[a]! - given[b]! || a - b);
}

const any = fc.oneof(
  times,
  fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, 0.5, -0.5, 5e-324),
);
const few = fc.integer({ min: 1.7e12, max: 1.7e12 + 5 });

/** Where each of the ordered times stood, or `null` if they rise already; the times follow their places. */
function ordered(given: Float64Array): number[] | null {
  const found = timeOrder(given);
  if (found === null) return null;
  const stood = new Uint32Array(given.length);
  found.places.forEach((place, i) => (stood[place] = i));
  const order = Array.from(found.order, (place) => stood[place]!);
  expect(Array.from(found.times, (time) => time + 0)).toEqual(order.map((i) => given[i]! + 0));
  expect(found.room).toHaveLength(given.length);
  return order;
}

test('timeOrder is a stable sort of any times, before 1970 and after, with ties', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(any, { maxLength: 60 }), fc.array(few, { maxLength: 60 })), (list) => {
      const given = Float64Array.from(list);
      expect(ordered(given) ?? [...given.keys()]).toEqual(sorted(given));
    }),
  );
});

test('timeOrder is null exactly where times rise already', () => {
  fc.assert(
    fc.property(fc.array(any), (list) => {
      const given = Float64Array.from(list);
      const rises = list.every((time, i) => i === 0 || list[i - 1]! <= time);
      expect(timeOrder(given) === null).toBe(rises);
      expect(timeOrder(given.sort())).toBeNull();
    }),
  );
});

/** Many times of ninety days, each by its place: how they are spread decides which sort they meet. */
const next = randomNumbers(7);
const start = 1.7e12;
const quarter = 90 * 86_400_000;
const spreads: Record<string, (i: number) => number> = {
  evenly: () => start + Math.floor(next() * quarter),
  'over whole days': () => start + Math.floor(next() * 90) * 86_400_000,
  'over seconds, one of them in 1970': (i) => (i === 5000 ? 0 : start + Math.floor(next() * quarter)),
  'in bursts within an otherwise empty year': (i) => start + (i % 3) * 1e10 + next(),
  'ever closer to their end': () => start - quarter * next() ** 40,
  'from the last to the first': (i) => start - i,
  'late by an hour at most': (i) => start + i * 1000 + next() * 3_600_000,
  'as one of two': (i) => start + (i % 2),
};

test.each(Object.entries(spreads))('timeOrder sorts ten thousands of times that are spread %s', (_, timeOf) => {
  const given = Float64Array.from({ length: 20_000 }, (_time, i) => timeOf(i));
  expect(ordered(given)).toEqual(sorted(given));
});

test('timeOrder leaves the times as they are', () => {
  const given = Float64Array.of(3, 1, 2);
  timeOrder(given);
  expect(given).toEqual(Float64Array.of(3, 1, 2));
});
