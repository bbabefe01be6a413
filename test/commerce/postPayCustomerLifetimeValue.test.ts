import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postPayCustomerLifetimeValue } from 'engagement-metrics/commerce';
import { near } from '../laws/rate.ts';
import { divergenceLaw, lifetimeLaws, margins, rates } from './lifetimeLaws.ts';

const valid = { margin: 100, retentionRate: 0.8, discountRate: 0.1 };
const rows = fc.record({ margin: margins, ...rates });

test('postPayCustomerLifetimeValue has its first margin after one period', () => {
  near(postPayCustomerLifetimeValue(valid), 800 / 3); // catalogue 12.11, 266.67: 100 * 0.8 / 0.3 exactly
});

// STARBUCKS, E-10: the source's arithmetic is right, but 5241.60 is what 20 years of 262.08 bring.
test('postPayCustomerLifetimeValue of a margin of 20 years counts the lifetime twice: 11232 for 561.60', () => {
  near(postPayCustomerLifetimeValue({ margin: 5241.6, retentionRate: 0.75, discountRate: 0.1 }), 11_232);
  near(postPayCustomerLifetimeValue({ margin: 5241.6 / 20, retentionRate: 0.75, discountRate: 0.1 }), 561.6);
});

test('postPayCustomerLifetimeValue is 0 when nobody stays', () => {
  fc.assert(
    fc.property(rows, (row) => void expect(postPayCustomerLifetimeValue({ ...row, retentionRate: 0 })).toBe(0)),
  );
});

test('postPayCustomerLifetimeValue never rises with the discount rate', () => {
  fc.assert(
    fc.property(rows, rates.discountRate, (row, more) => {
      const discounted = postPayCustomerLifetimeValue({ ...row, discountRate: row.discountRate + more });
      expect(discounted).toBeLessThanOrEqual(postPayCustomerLifetimeValue(row) * (1 + 1e-12));
    }),
  );
});

describe('postPayCustomerLifetimeValue', () => {
  lifetimeLaws(postPayCustomerLifetimeValue, valid, { discountRate: rates.discountRate });
  divergenceLaw(
    postPayCustomerLifetimeValue,
    [{ ...valid, retentionRate: 1 }, 'is not below 1'],
    [{ ...valid, retentionRate: 0.5, discountRate: -0.5 }, 'is not below 1 and 1 + discountRate'],
  );
});
