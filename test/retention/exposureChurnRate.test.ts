import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposureChurnRate } from 'engagement-metrics/retention';
import { counts } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

const some = counts.map((n) => n + 1);

test('exposureChurnRate is losses per customer-day, times the days of the period', () => {
  const rate = exposureChurnRate({ customersLost: 62, customerDays: 37_200, periodDays: 30 });
  expect(rate).toBe(0.05); // exact arithmetic
});

test('exposureChurnRate is null where nobody was there, 0 where nobody left', () => {
  expect(exposureChurnRate({ customersLost: 0, customerDays: 0, periodDays: 30 })).toBeNull();
  expect(exposureChurnRate({ customersLost: -0, customerDays: 10, periodDays: 30 })).toBe(0);
});

test('exposureChurnRate adds up over time: with as many customers throughout, a period has the sum of its parts', () => {
  fc.assert(
    fc.property(some, some, some, counts, counts, (customers, first, second, lostFirst, lostSecond) => {
      const of = (customersLost: number, periodDays: number) =>
        exposureChurnRate({ customersLost, customerDays: customers * periodDays, periodDays })!;
      near(of(lostFirst, first) + of(lostSecond, second), of(lostFirst + lostSecond, first + second));
    }),
    { examples: [[100, 10, 20, 5, 10]] },
  );
});

test('exposureChurnRate rises with the losses and the period, in proportion', () => {
  fc.assert(
    fc.property(some, some, some, (customersLost, customerDays, periodDays) => {
      const rate = exposureChurnRate({ customersLost, customerDays, periodDays })!;
      near(exposureChurnRate({ customersLost: 3 * customersLost, customerDays, periodDays })!, 3 * rate);
      near(exposureChurnRate({ customersLost, customerDays, periodDays: 3 * periodDays })!, 3 * rate);
    }),
  );
});

test('exposureChurnRate refuses a result beyond the largest double', () => {
  const call = () => exposureChurnRate({ customersLost: 1e308, customerDays: 1, periodDays: 10 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'periodDays' }));
});

describe('exposureChurnRate', () => {
  rowLaws(exposureChurnRate, { customersLost: 62, customerDays: 37_200, periodDays: 30 });
});
