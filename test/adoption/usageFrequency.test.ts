import { describe, expect, test } from 'vitest';
import { stickiness } from 'engagement-metrics/activity';
import { usageFrequency } from 'engagement-metrics/adoption';
import { multipleLaws, rowLaws } from '../laws/rate.ts';

test('usageFrequency is active days per user', () => {
  expect(usageFrequency({ activeDays: 116, activeUsers: 10 })).toBe(11.6); // catalogue 10
});

test('usageFrequency over the days of the period is the stickiness', () => {
  const sticky = stickiness({ averageDailyActive: 116 / 28, monthlyActive: 10 })!;
  expect(usageFrequency({ activeDays: 116, activeUsers: 10 })! / 28).toBeCloseTo(sticky, 12);
});

describe('usageFrequency', () => {
  multipleLaws(usageFrequency, 'activeDays', 'activeUsers');
  rowLaws(usageFrequency, { activeDays: 116, activeUsers: 10 });
});
