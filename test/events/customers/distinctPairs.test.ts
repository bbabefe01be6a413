import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctPairs } from '../../../src/events/customers/distinctPairs.ts';
import { byUser, cuts, readingOf, size, streams, type PassEvent } from '../passes.ts';

/** The definition: a set of texts for every user. */
function slow(events: readonly PassEvent[], users: number): number[] {
  const sets = Array.from({ length: users }, () => new Set<number>());
  for (const { user, text } of events) if (text >= 0) sets[user]!.add(text);
  return sets.map((set) => set.size);
}

const eventOf = (user: number, text: number): PassEvent => ({ user, time: 0, value: NaN, text });

test('distinctPairs is a set of the texts that are there', () => {
  fc.assert(
    fc.property(streams, cuts, fc.constantFrom(300, 1000), (events, places, texts) => {
      const sets = byUser(events, (mine) => new Set(mine.map(({ text }) => text).filter((text) => text >= 0)).size);
      expect([...distinctPairs(size, texts, readingOf(events, places))]).toEqual(sets);
      expect(slow(events, size)).toEqual(sets);
    }),
  );
});

test('distinctPairs takes so many users at a time that there is room, one by one if need be', () => {
  const pairs = fc.array(
    fc.tuple(fc.nat({ max: 29 }), fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 29 }), fc.constant(-1))),
    { maxLength: 600, size: 'max' },
  );
  fc.assert(
    fc.property(pairs, cuts, fc.nat({ max: 29 }), (given, places, busy) => {
      const events = given.map(([user, text], i) => eventOf(i % 2 === 0 ? busy : user, text));
      expect([...distinctPairs(30, 30, readingOf(events, places))]).toEqual(slow(events, 30));
    }),
  );
});

test('distinctPairs reads three events a user at once, an eighth of them all, or those of the busiest user', () => {
  const readings = (events: readonly PassEvent[], users: number) => {
    let count = 0;
    const reading = readingOf(events);
    const result = distinctPairs(users, 100, (read) => {
      count++;
      reading(read);
    });
    expect([...result]).toEqual(slow(events, users));
    return count - 1;
  };
  const each = (users: number, times: number) =>
    Array.from({ length: users * times }, (_, i) => eventOf(i % users, i % 100));
  expect(readings(each(100, 3), 100)).toBe(1);
  expect(readings(each(100, 4), 100)).toBe(2); // 75 users at a time
  expect(readings(each(100, 9), 100)).toBe(4); // 33
  expect(readings(each(100, 50), 100)).toBe(9); // 12
  const bot = Array.from({ length: 5000 }, (_, i) => eventOf(99, i % 100));
  expect(readings([...each(100, 3), ...bot], 100)).toBe(2);
  expect(readings([], 5)).toBe(1);
});

test('distinctPairs of nobody is nothing', () => {
  expect(distinctPairs(0, 300, readingOf([]))).toEqual(new Float64Array(0));
});
