import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basicChurnRate, stripeChurnRate } from 'engagement-metrics/retention';
import { counts } from '../arbitraries.ts';
import { rowLaws } from '../laws/rate.ts';

test('stripeChurnRate divides by all who were customers at some time of the period', () => {
  const rate = stripeChurnRate({ customersAtStart: 1000, customersNew: 500, customersLost: 62 });
  expect(rate).toBe(62 / 1500); // STRIPE, catalogue 6.2: 4.13 %
});

test('stripeChurnRate is at most the basic rate, and falls with every new customer', () => {
  fc.assert(
    fc.property(counts, counts, counts, counts, (kept, customersLost, customersNew, more) => {
      const customersAtStart = kept + customersLost + 1;
      const rate = stripeChurnRate({ customersAtStart, customersNew, customersLost })!;
      expect(rate).toBeLessThanOrEqual(basicChurnRate({ customersAtStart, customersLost })!);
      const grown = stripeChurnRate({ customersAtStart, customersNew: customersNew + more, customersLost });
      expect(grown).toBeLessThanOrEqual(rate);
    }),
  );
});

test('stripeChurnRate refuses to lose more customers than there ever were', () => {
  const call = () => stripeChurnRate({ customersAtStart: 3, customersNew: 2, customersLost: 6 });
  expect(call).toThrow('stripeChurnRate: customersLost 6 exceeds customersAtStart + customersNew 5');
});

test('stripeChurnRate without new customers is the churn of those at the start', () => {
  expect(stripeChurnRate({ customersAtStart: 10, customersNew: 0, customersLost: 4 })).toBe(0.4);
  expect(stripeChurnRate({ customersAtStart: 0, customersNew: 0, customersLost: 0 })).toBeNull();
});

describe('stripeChurnRate', () => {
  rowLaws(stripeChurnRate, { customersAtStart: 1000, customersNew: 500, customersLost: 62 });
});
