import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finitePrePayCustomerLifetimeValue } from 'engagement-metrics/commerce';
import { near } from '../laws/rate.ts';
import { lifetimeLaws, margins, rates } from './lifetimeLaws.ts';

const valid = { margin: 100, retentionRate: 0.8, discountRate: 0.1, periods: 3 };
const periods = fc.nat({ max: 60 });
const rows = fc.record({ margin: margins, ...rates, periods });

test('finitePrePayCustomerLifetimeValue has its first margin now', () => {
  near(finitePrePayCustomerLifetimeValue(valid), 27_300 / 121); // catalogue 12.11, 225.62: 100 * (1 + 8/11 + 64/121)
});

test('finitePrePayCustomerLifetimeValue is the sum of the margins, one by one', () => {
  fc.assert(
    fc.property(rows, ({ margin, retentionRate, discountRate, periods: n }) => {
      let sum = 0;
      for (let k = n - 1; k >= 0; k--) sum += margin * (retentionRate / (1 + discountRate)) ** k;
      near(finitePrePayCustomerLifetimeValue({ margin, retentionRate, discountRate, periods: n }), sum);
    }),
  );
});

test('finitePrePayCustomerLifetimeValue of no periods is 0, of one the margin', () => {
  expect(finitePrePayCustomerLifetimeValue({ ...valid, periods: 0 })).toBe(0);
  expect(finitePrePayCustomerLifetimeValue({ ...valid, periods: 1 })).toBe(100);
});

test('finitePrePayCustomerLifetimeValue adds up margins that do not shrink, since it ends', () => {
  expect(finitePrePayCustomerLifetimeValue({ ...valid, retentionRate: 1, discountRate: 0, periods: 12 })).toBe(1200);
  expect(finitePrePayCustomerLifetimeValue({ ...valid, retentionRate: 1, discountRate: -0.5, periods: 3 })).toBe(700);
});

describe('finitePrePayCustomerLifetimeValue', () => {
  lifetimeLaws(finitePrePayCustomerLifetimeValue, valid, { discountRate: rates.discountRate, periods });
});
