import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dailyToWeeklyActive, stickiness, weeklyToMonthlyActive } from 'engagement-metrics/activity';
import { counts } from '../arbitraries.ts';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

test('dailyToWeeklyActive is the daily average per weekly active user', () => {
  expect(dailyToWeeklyActive({ averageDailyActive: 200, weeklyActive: 500 })).toBe(0.4); // exact arithmetic
});

test('dailyToWeeklyActive times weekly to monthly is the stickiness', () => {
  fc.assert(
    fc.property(counts, counts, counts, (averageDailyActive, more, others) => {
      const averageWeeklyActive = averageDailyActive + more + 1;
      const monthlyActive = averageWeeklyActive + others;
      const daily = dailyToWeeklyActive({ averageDailyActive, weeklyActive: averageWeeklyActive })!;
      const weekly = weeklyToMonthlyActive({ averageWeeklyActive, monthlyActive })!;
      const sticky = stickiness({ averageDailyActive, monthlyActive })!;
      near(daily * weekly, sticky);
      expect(sticky).toBeLessThanOrEqual(weekly);
    }),
  );
});

describe('dailyToWeeklyActive', () => {
  proportionLaws(dailyToWeeklyActive, 'averageDailyActive', 'weeklyActive');
  rowLaws(dailyToWeeklyActive, { averageDailyActive: 200, weeklyActive: 500 });
});
