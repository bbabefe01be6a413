import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeBuckets } from '../../../src/events/customers/activeBuckets.ts';
import { bucketStarts } from '../../../src/events/calendar/bucketStarts.ts';
import { byUser, cuts, passed, size, streams, type PassEvent } from '../passes.ts';

function counted(
  events: readonly PassEvent[],
  unit: 'hour' | 'day' | 'month' | 'year',
  places: number[] = [],
): number[] {
  const starts =
    events.length > 0 ? bucketStarts('f', { unit }, events[0]!.time, events.at(-1)!.time) : new Float64Array(0);
  return passed(activeBuckets(size, starts), events, places);
}

test.each([
  { unit: 'day', length: 10 },
  { unit: 'month', length: 7 },
  { unit: 'year', length: 4 },
] as const)('activeBuckets of every user is a set of the names of its $unit buckets', ({ unit, length }) => {
  fc.assert(
    fc.property(streams, cuts, (events, places) => {
      const named = byUser(events, (mine) => {
        return new Set(mine.map(({ time }) => new Date(time).toISOString().slice(0, length))).size;
      });
      expect(counted(events, unit, places)).toEqual(named);
    }),
  );
});

test('activeBuckets counts a bucket once for each of two users who take turns in it, also where a block ends within it', () => {
  const turns = [0, 1, 2, 3].map((hour) => ({ user: hour % 2, time: hour * 3_600_000, value: NaN, text: -1 }));
  expect(counted(turns, 'day', [1, 3])).toEqual([1, 1, 0, 0]);
  expect(counted(turns, 'hour', [1, 3])).toEqual([2, 2, 0, 0]);
});

test('activeBuckets tells the last bucket of whoever has an event, if asked to', () => {
  fc.assert(
    fc.property(streams, cuts, (events, places) => {
      const day = 86_400_000;
      const origin = Math.floor((events[0]?.time ?? 0) / day);
      const starts = bucketStarts('f', { unit: 'day' }, origin * day, events.at(-1)?.time ?? 0);
      const latest = new Int32Array(size).fill(-1);
      expect(passed(activeBuckets(size, starts, latest), events, places)).toEqual(counted(events, 'day'));
      const last = byUser(events, (mine) => (mine.length > 0 ? Math.floor(mine.at(-1)!.time / day) - origin : -1));
      expect([...latest]).toEqual(last);
    }),
  );
});
