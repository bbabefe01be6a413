import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanValues } from '../../../src/events/customers/meanValues.ts';
import { exactSum } from '../histories.ts';
import { byUser, cuts, passed, size, streams } from '../passes.ts';

test('meanValues is the exact sum over how many values there are, NaN where there is none', () => {
  fc.assert(
    fc.property(streams, cuts, (events, places) => {
      const slow = byUser(events, (mine) => {
        const observed = mine.map(({ value }) => value).filter((value) => !Number.isNaN(value));
        return exactSum(observed) / observed.length;
      });
      passed(meanValues(size), events, places).forEach((mean, user) => {
        const exact = slow[user]!;
        if (Number.isNaN(exact)) expect(mean).toBeNaN();
        else expect(Math.abs(mean - exact)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(exact)));
      });
    }),
  );
});

test('meanValues skips what is missing', () => {
  const values = [4, NaN, 8];
  const events = values.map((value, time) => ({ user: 1, time, value, text: -1 }));
  expect(passed(meanValues(size), events)).toEqual([NaN, 6, NaN, NaN]);
});
