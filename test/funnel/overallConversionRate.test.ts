import { expect, test } from 'vitest';
import { conversionRate, overallConversionRate } from 'engagement-metrics/funnel';

test('overallConversionRate is the share of the first step who reach the last, whatever lies between', () => {
  expect(overallConversionRate({ usersPerStep: [1000, 400, 100] })).toBe(0.1); // exact arithmetic
  expect(overallConversionRate({ usersPerStep: [1000, 100, 100] })).toBe(0.1);
  expect(overallConversionRate({ usersPerStep: [1000, 100] })).toBe(conversionRate({ converted: 100, visitors: 1000 }));
});

test('overallConversionRate of one step is 1, null when nobody reached it or there is none', () => {
  expect(overallConversionRate({ usersPerStep: [7] })).toBe(1);
  expect(overallConversionRate({ usersPerStep: [0, 0] })).toBeNull();
  expect(overallConversionRate({ usersPerStep: [] })).toBeNull();
  expect(overallConversionRate({ usersPerStep: [7, -0] })).toBe(0);
});
