import { expect, test } from 'vitest';
import { memberRanges } from '../../../src/events/cohorts/memberRanges.ts';

const slices = [0, 0, 1, 3, 3].map((cohort, g) => {
  return { cohort, from: g, to: g + 1, interval: g, agesOver: 0, reach: 0 };
});

test('memberRanges is all groups together, or cohort by cohort where users are born anew into each', () => {
  expect(memberRanges({ birth: 'firstEver' }, slices)).toEqual([[0, 5]]);
  expect(memberRanges({ birth: 'firstInWindow' }, slices)).toEqual([[0, 5]]);
  expect(memberRanges({ birth: 'recurring' }, slices)).toEqual([
    [0, 2],
    [2, 3],
    [3, 5],
  ]);
  expect(memberRanges({ birth: 'firstEver' }, [])).toEqual([]);
});
