import { describe, expect, test } from 'vitest';
import { activityChurnRate } from 'engagement-metrics/retention';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('activityChurnRate is the share of the active who are active no more', () => {
  expect(activityChurnRate({ activeAtStart: 800, lapsed: 120 })).toBe(0.15); // exact arithmetic
});

test('activityChurnRate of sets asks who of the first is not in the second, whoever else is', () => {
  const [start, end] = [
    [1, 2, 3, 4],
    [3, 4, 5, 6, 7],
  ];
  const lapsed = start.filter((user) => !end.includes(user)).length;
  expect(activityChurnRate({ activeAtStart: start.length, lapsed })).toBe(0.5);
});

describe('activityChurnRate', () => {
  proportionLaws(activityChurnRate, 'lapsed', 'activeAtStart');
  rowLaws(activityChurnRate, { activeAtStart: 800, lapsed: 120 });
});
