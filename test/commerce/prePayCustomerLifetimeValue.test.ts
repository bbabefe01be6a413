import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  finitePrePayCustomerLifetimeValue,
  postPayCustomerLifetimeValue,
  prePayCustomerLifetimeValue,
  undiscountedCustomerLifetimeValue,
} from 'engagement-metrics/commerce';
import { near } from '../laws/rate.ts';
import { divergenceLaw, lifetimeLaws, margins, rates } from './lifetimeLaws.ts';

const valid = { margin: 100, retentionRate: 0.8, discountRate: 0.1 };
const rows = fc.record({ margin: margins, ...rates });

test('prePayCustomerLifetimeValue has its first margin now', () => {
  near(prePayCustomerLifetimeValue(valid), 1100 / 3); // catalogue 12.11, 366.67: 100 * 1.1 / 0.3 exactly
});

// STARBUCKS, E-10: 5241.60 is what 20 years of 262.08 bring, so its lifetime value counts the lifetime twice.
test('prePayCustomerLifetimeValue is of the margin of a period, not of a lifetime', () => {
  const year = prePayCustomerLifetimeValue({ margin: 262.08, retentionRate: 0.75, discountRate: 0.1 });
  near(year, 823.68);
  expect(prePayCustomerLifetimeValue({ margin: 5241.6, retentionRate: 0.75, discountRate: 0.1 })).toBeCloseTo(
    20 * year,
  );
});

test('prePayCustomerLifetimeValue is one margin more than post-pay', () => {
  fc.assert(
    fc.property(rows, (row) => {
      near(prePayCustomerLifetimeValue(row), row.margin + postPayCustomerLifetimeValue(row));
    }),
  );
});

test('prePayCustomerLifetimeValue is the margin when nobody stays, and margin over churn without discount', () => {
  fc.assert(
    fc.property(rows, (row) => {
      near(prePayCustomerLifetimeValue({ ...row, retentionRate: 0 }), row.margin);
      near(prePayCustomerLifetimeValue({ ...row, discountRate: 0 }), undiscountedCustomerLifetimeValue(row));
    }),
  );
});

test('prePayCustomerLifetimeValue never rises with the discount rate', () => {
  fc.assert(
    fc.property(rows, rates.discountRate, (row, more) => {
      const discounted = prePayCustomerLifetimeValue({ ...row, discountRate: row.discountRate + more });
      expect(discounted).toBeLessThanOrEqual(prePayCustomerLifetimeValue(row) * (1 + 1e-12));
    }),
  );
});

test('prePayCustomerLifetimeValue is what more and more periods near', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const finite = finitePrePayCustomerLifetimeValue({ ...row, periods: 100_000 });
      expect(Math.abs(finite - prePayCustomerLifetimeValue(row))).toBeLessThanOrEqual(1e-11 * finite);
    }),
  );
});

describe('prePayCustomerLifetimeValue', () => {
  lifetimeLaws(prePayCustomerLifetimeValue, valid, { discountRate: rates.discountRate });
  divergenceLaw(
    prePayCustomerLifetimeValue,
    [{ ...valid, retentionRate: 1 }, 'is not below 1'],
    [{ ...valid, retentionRate: 0.5, discountRate: -0.5 }, 'is not below 1 and 1 + discountRate'],
    [{ ...valid, retentionRate: 0.75, discountRate: -0.5 }, 'is not below 1 and 1 + discountRate'],
  );
});
