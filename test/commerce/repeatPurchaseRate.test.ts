import { describe, expect, test } from 'vitest';
import { repeatPurchaseRate } from 'engagement-metrics/commerce';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('repeatPurchaseRate is the share of the customers who bought at least twice', () => {
  expect(repeatPurchaseRate({ repeatCustomers: 2500, customers: 10_000 })).toBe(0.25); // RPR-1, RPR-2
  expect(repeatPurchaseRate({ repeatCustomers: 350, customers: 1000 })).toBe(0.35); // RPR-1, RPR-2
  expect(repeatPurchaseRate({ repeatCustomers: 150, customers: 600 })).toBe(0.25); // RPR-1, RPR-2
});

describe('repeatPurchaseRate', () => {
  proportionLaws(repeatPurchaseRate, 'repeatCustomers', 'customers');
  rowLaws(repeatPurchaseRate, { repeatCustomers: 350, customers: 1000 });
});
