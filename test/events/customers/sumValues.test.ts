import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumValues } from '../../../src/events/customers/sumValues.ts';
import { exactSum } from '../histories.ts';
import { byUser, cuts, passed, size, streams } from '../passes.ts';

function summed(values: readonly (readonly [user: number, value: number])[]): number[] {
  const events = values.map(([user, value]) => ({ user, time: 0, value, text: -1 }));
  return passed(sumValues(size), events);
}

test('sumValues is the exact sum of every user, nearly, however the events are cut', () => {
  fc.assert(
    fc.property(streams, cuts, (events, places) => {
      const slow = byUser(events, (mine) => {
        const observed = mine.map(({ value }) => value).filter((value) => !Number.isNaN(value));
        return mine.length > 0 && observed.length === 0 ? NaN : exactSum(observed);
      });
      passed(sumValues(size), events, places).forEach((sum, user) => {
        const exact = slow[user]!;
        if (Number.isNaN(exact)) expect(sum).toBeNaN();
        else expect(Math.abs(sum - exact)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(exact)));
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

test('sumValues is an infinity where it is beyond the doubles, and stays one', () => {
  expect(summed([[0, 1e308], [0, 1e308], [0, -1e308], [1, -1e308], [1, -1e308]])).toEqual([Infinity, -Infinity, 0, 0]); // prettier-ignore
});

test('sumValues takes -0 for the value that it is', () => {
  expect(summed([[0, -0], [0, NaN], [1, NaN], [1, -0]])).toEqual([0, 0, 0, 0]); // prettier-ignore
});

test('sumValues never gives -0', () => {
  expect(summed([[0, -0], [1, 0.1], [1, -0.1]])).toEqual([0, 0, 0, 0]); // prettier-ignore
});
