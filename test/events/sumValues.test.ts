import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumValues } from '../../src/events/sumValues.ts';
import { exactSum } from './histories.ts';

const size = 4;
const amounts = fc.constantFrom(1e16, -1e16, 1, -1, 0.1, -0.1, 29.73, 1e15 + 1, 2 ** 53, -(2 ** 53), 0, NaN);
const streams = fc.array(fc.tuple(fc.nat({ max: size - 2 }), amounts), { maxLength: 60, size: 'max' });

function summed(events: readonly (readonly [user: number, value: number])[]): number[] {
  const users = Int32Array.from(events, ([user]) => user);
  const values = Float64Array.from(events, ([, value]) => value);
  return [...sumValues({ users, times: new Float64Array(events.length), values }, size)];
}

test('sumValues is the exact sum of every user, nearly', () => {
  fc.assert(
    fc.property(streams, (events) => {
      const sums = summed(events);
      sums.forEach((sum, user) => {
        const mine = events.filter(([whose]) => whose === user).map(([, value]) => value);
        const observed = mine.filter((value) => !Number.isNaN(value));
        if (mine.length > 0 && observed.length === 0) return expect(sum).toBeNaN();
        const exact = exactSum(observed);
        expect(Math.abs(sum - exact)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(exact)));
      });
    }),
  );
});

test('sumValues keeps what a plain sum loses, for users who take turns', () => {
  const turns = [1e16, 1, -1e16].flatMap((value) => [[0, value] as const, [1, -value] as const]);
  expect(summed(turns)).toEqual([1, -1, 0, 0]);
});

test('sumValues is 0 without an event, NaN without a value, and a value is enough', () => {
  expect(summed([[1, NaN]])).toEqual([0, NaN, 0, 0]);
  expect(summed([[1, NaN], [1, 5], [1, NaN], [2, 7], [2, NaN]])).toEqual([0, 5, 7, 0]); // prettier-ignore
});

test('sumValues never gives -0', () => {
  expect(summed([[0, -0], [1, 0.1], [1, -0.1]])).toEqual([0, 0, 0, 0]); // prettier-ignore
});
