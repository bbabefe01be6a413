import { describe, expect, test } from 'vitest';
import { weeklyToMonthlyActive } from 'engagement-metrics/activity';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('weeklyToMonthlyActive is the weekly average per monthly active user', () => {
  expect(weeklyToMonthlyActive({ averageWeeklyActive: 600, monthlyActive: 1000 })).toBe(0.6); // exact arithmetic
});

describe('weeklyToMonthlyActive', () => {
  proportionLaws(weeklyToMonthlyActive, 'averageWeeklyActive', 'monthlyActive');
  rowLaws(weeklyToMonthlyActive, { averageWeeklyActive: 600, monthlyActive: 1000 });
});
