import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basicChurnRate, customerChurnRate } from 'engagement-metrics/retention';
import { counts } from '../arbitraries.ts';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('basicChurnRate counts all who left, per customer at the start', () => {
  expect(basicChurnRate({ customersAtStart: 1000, customersLost: 62 })).toBe(0.062); // RECURLY
});

test('basicChurnRate falls when a business has grown, though its customers behave as before', () => {
  expect(basicChurnRate({ customersAtStart: 1438, customersLost: 84 })).toBeCloseTo(0.0584, 4); // RECURLY, next month
});

test('basicChurnRate is at least the churn of the customers at the start, and may exceed 1', () => {
  expect(basicChurnRate({ customersAtStart: 10, customersLost: 15 })).toBe(1.5);
  fc.assert(
    fc.property(counts, counts, counts, (kept, left, cameAndLeft) => {
      const customersAtStart = Math.max(kept + left, 1);
      const cohort = customerChurnRate({ customersAtStart, customersLost: left })!;
      expect(basicChurnRate({ customersAtStart, customersLost: left + cameAndLeft })).toBeGreaterThanOrEqual(cohort);
    }),
  );
});

describe('basicChurnRate', () => {
  rateLaws(basicChurnRate, 'customersLost', 'customersAtStart');
  rowLaws(basicChurnRate, { customersAtStart: 1000, customersLost: 62 });
});
