import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageOrderValue, purchaseFrequency } from 'engagement-metrics/commerce';
import { near, rateLaws, rowLaws, weights } from '../laws/rate.ts';

test('averageOrderValue is revenue per order', () => {
  expect(averageOrderValue({ revenue: 93.87, orders: 2 })).toBe(46.935); // KLAVIYO, shown there as 46.94
});

test('averageOrderValue is null without orders', () => {
  expect(averageOrderValue({ revenue: 93.87, orders: 0 })).toBeNull();
});

test('averageOrderValue times purchase frequency is the revenue per customer', () => {
  fc.assert(
    fc.property(weights, weights, weights, (revenue, someCustomers, moreOrders) => {
      const customers = Math.max(someCustomers, 1);
      const orders = customers + moreOrders;
      near(averageOrderValue({ revenue, orders })! * purchaseFrequency({ orders, customers })!, revenue / customers);
    }),
  );
});

describe('averageOrderValue', () => {
  rateLaws(averageOrderValue, 'revenue', 'orders');
  rowLaws(averageOrderValue, { revenue: 93.87, orders: 2 });
});
