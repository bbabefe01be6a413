import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctTexts } from '../../../src/events/customers/distinctTexts.ts';
import { byUser, cuts, passed, size, streams, texts } from '../passes.ts';

test.each([300, 128, 64])('distinctTexts of up to %i texts is a set of those that are there', (most) => {
  fc.assert(
    fc.property(streams, cuts, (events, places) => {
      const few = events.map((event) => ({ ...event, text: Math.min(event.text, most - 1) }));
      const slow = byUser(few, (mine) => new Set(mine.map(({ text }) => text).filter((text) => text >= 0)).size);
      expect(passed(distinctTexts(size, most), few, places)).toEqual(slow);
    }),
  );
});

test('distinctTexts keeps the texts of users apart at the ends of their bits', () => {
  const events = texts.flatMap((text) => [0, 1].map((user) => ({ user, time: 0, value: NaN, text })));
  expect(passed(distinctTexts(size, 300), events)).toEqual([9, 9, 0, 0]);
  const few = events.filter(({ text }) => text < 64);
  expect(passed(distinctTexts(size, 64), few)).toEqual([6, 6, 0, 0]);
});

test('distinctTexts of no text at all is 0', () => {
  expect(passed(distinctTexts(size, 0), [{ user: 0, time: 0, value: NaN, text: -1 }])).toEqual([0, 0, 0, 0]);
});
