import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeBuckets } from '../../src/events/activeBuckets.ts';
import { times } from './histories.ts';

const size = 4;
const pairs = fc.array(fc.tuple(fc.nat({ max: size - 2 }), times), { maxLength: 60, size: 'max' });
const streams = pairs.map((events) => events.sort(([, a], [, b]) => a - b));

function counted(events: readonly [user: number, time: number][], unit: 'day' | 'month'): number[] {
  const users = Int32Array.from(events, ([user]) => user);
  const at = Float64Array.from(events, ([, time]) => time);
  return [...activeBuckets({ users, times: at, values: new Float64Array(0) }, size, unit)];
}

test.each([
  { unit: 'day', length: 10 },
  { unit: 'month', length: 7 },
] as const)('activeBuckets of every user is a set of the names of its $units', ({ unit, length }) => {
  fc.assert(
    fc.property(streams, (events) => {
      const named = Array.from({ length: size }, (_, user) => {
        const mine = events.filter(([whose]) => whose === user);
        return new Set(mine.map(([, time]) => new Date(time).toISOString().slice(0, length))).size;
      });
      expect(counted(events, unit)).toEqual(named);
    }),
  );
});

test('activeBuckets counts a bucket once for each of two users who take turns in it', () => {
  const turns = [0, 1, 2, 3].map((hour): [number, number] => [hour % 2, hour * 3_600_000]);
  expect(counted(turns, 'day')).toEqual([1, 1, 0, 0]);
});

test('activeBuckets counts the first and the last month of the calendar once, and those between as ever', () => {
  const events = [-8.64e15, 1 - 8.64e15, 0, 1, 8.64e15 - 2, 8.64e15 - 1].map((time): [number, number] => [0, time]);
  expect(counted(events, 'month')[0]).toBe(3);
  expect(counted(events, 'day')[0]).toBe(3);
});
