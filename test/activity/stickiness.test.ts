import { describe, expect, test } from 'vitest';
import { stickiness } from 'engagement-metrics/activity';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('stickiness is the daily average per monthly active user', () => {
  expect(stickiness({ averageDailyActive: 15_000, monthlyActive: 50_000 })).toBe(0.3); // PITCHKIT-DAU
  expect(stickiness({ averageDailyActive: 1000, monthlyActive: 2000 })).toBe(0.5); // PHCOM-8435
});

test('stickiness of users active 1, 1, 2, 4, 7, 10, 15, 20, 28 and 28 of 28 days is 0.41', () => {
  expect(stickiness({ averageDailyActive: 116 / 28, monthlyActive: 10 })).toBeCloseTo(0.41429, 5); // catalogue 10
});

test('stickiness of 0.5 does not mean that half of the users come every day', () => {
  const halfDaily = stickiness({ averageDailyActive: 5, monthlyActive: 10 });
  const everybodyEverySecondDay = stickiness({ averageDailyActive: (10 * 14) / 28, monthlyActive: 10 });
  expect(halfDaily).toBe(everybodyEverySecondDay);
});

describe('stickiness', () => {
  proportionLaws(stickiness, 'averageDailyActive', 'monthlyActive');
  rowLaws(stickiness, { averageDailyActive: 200, monthlyActive: 1000 });
});
