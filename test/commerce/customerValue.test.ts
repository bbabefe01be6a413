import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageOrderValue, customerValue, purchaseFrequency } from 'engagement-metrics/commerce';
import { near, rateLaws, rowLaws, weights } from '../laws/rate.ts';

test('customerValue is revenue per buying customer', () => {
  expect(customerValue({ revenue: 15_000, customers: 200 })).toBe(75); // 15000 / 200
});

test('customerValue is the average order value times the purchase frequency', () => {
  fc.assert(
    fc.property(weights, weights, weights, (revenue, someCustomers, moreOrders) => {
      const customers = Math.max(someCustomers, 1);
      const orders = customers + moreOrders;
      const product = averageOrderValue({ revenue, orders })! * purchaseFrequency({ orders, customers })!;
      near(product, customerValue({ revenue, customers })!);
    }),
  );
});

describe('customerValue', () => {
  rateLaws(customerValue, 'revenue', 'customers');
  rowLaws(customerValue, { revenue: 15_000, customers: 200 });
});
