import { describe, expect, test } from 'vitest';
import { purchaseFrequency } from 'engagement-metrics/commerce';
import { multipleLaws, rowLaws } from '../laws/rate.ts';

test('purchaseFrequency is orders per customer who ordered', () => {
  expect(purchaseFrequency({ orders: 5000, customers: 2000 })).toBe(2.5); // exact arithmetic
});

describe('purchaseFrequency', () => {
  multipleLaws(purchaseFrequency, 'orders', 'customers');
  rowLaws(purchaseFrequency, { orders: 5000, customers: 2000 });
});
