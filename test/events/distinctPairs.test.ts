import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctPairs } from '../../src/events/distinctPairs.ts';
import { byUser, cuts, passed, size, streams } from './passes.ts';

test('distinctPairs is a set of the texts that are there', () => {
  fc.assert(
    fc.property(streams, cuts, fc.constantFrom(300, 2 ** 31 - 1), (events, places, texts) => {
      const slow = byUser(events, (mine) => new Set(mine.map(({ text }) => text).filter((text) => text >= 0)).size);
      expect(passed(distinctPairs(size, texts), events, places)).toEqual(slow);
    }),
  );
});

test('distinctPairs counts as its table grows, twice over the same', () => {
  const events = Array.from({ length: 20_000 }, (_, i) => ({
    user: i % 3,
    time: 0,
    value: NaN,
    text: (i % 10_000) * 7,
  }));
  // 10,000 texts, each with i and i + 10,000: remainders by three that differ, so two users a text
  const slow = byUser(events, (mine) => new Set(mine.map(({ text }) => text)).size);
  expect(passed(distinctPairs(size, 70_000), events)).toEqual(slow);
  expect(slow.reduce((all, each) => all + each, 0)).toBe(20_000);
});
