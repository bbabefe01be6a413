import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketStarts } from '../../../src/events/calendar/bucketStarts.ts';
import { firstBuckets } from '../../../src/events/customers/firstBuckets.ts';
import { byUser, cuts, readingOf, size, streams } from '../passes.ts';

const day = 86_400_000;

test('firstBuckets are the first days with an event, -1 for who has none', () => {
  fc.assert(
    fc.property(streams, cuts, (events, places) => {
      const origin = Math.floor((events[0]?.time ?? 0) / day);
      const starts = bucketStarts('f', { unit: 'day' }, origin * day, events.at(-1)?.time ?? 0);
      const first = new Float64Array(size).fill(-1);
      readingOf(events, places)(firstBuckets(first, starts));
      expect([...first]).toEqual(
        byUser(events, (mine) => (mine.length > 0 ? Math.floor(mine[0]!.time / day) - origin : -1)),
      );
    }),
  );
});

test('firstBuckets knows of each event before the next block comes', () => {
  const events = [0, 1].map((user) => ({ user, time: user * day, value: NaN, text: -1 }));
  const first = new Float64Array(2).fill(-1);
  const read = firstBuckets(first, Float64Array.of(0, day, 2 * day));
  const seen: number[][] = [];
  readingOf(
    events,
    [1],
  )((block) => {
    read(block);
    seen.push([...first]);
  });
  expect(seen).toEqual([
    [0, -1],
    [0, 1],
  ]);
});
