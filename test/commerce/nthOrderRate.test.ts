import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nthOrderRate, repeatPurchaseRate } from 'engagement-metrics/commerce';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

test('nthOrderRate is the share of the customers with n orders who placed another', () => {
  expect(nthOrderRate({ withNextOrder: 400, withNthOrder: 1000 })).toBe(0.4); // 400 / 1000
});

test('nthOrderRate of the first order is the repeat purchase rate', () => {
  const rate = nthOrderRate({ withNextOrder: 2500, withNthOrder: 10_000 });
  expect(rate).toBe(repeatPurchaseRate({ repeatCustomers: 2500, customers: 10_000 }));
});

test('nthOrderRate multiplies to the share of the customers with more than n orders', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (orders) => {
      const withAtLeast = (n: number) => orders.filter((placed) => placed >= n).length;
      const most = Math.max(...orders);
      let product = 1;
      for (let n = 1; n < most; n++) {
        product *= nthOrderRate({ withNextOrder: withAtLeast(n + 1), withNthOrder: withAtLeast(n) })!;
        near(product, withAtLeast(n + 1) / orders.length);
      }
    }),
  );
});

describe('nthOrderRate', () => {
  proportionLaws(nthOrderRate, 'withNextOrder', 'withNthOrder');
  rowLaws(nthOrderRate, { withNextOrder: 400, withNthOrder: 1000 });
});
