import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  finitePostPayCustomerLifetimeValue,
  finitePrePayCustomerLifetimeValue,
  postPayCustomerLifetimeValue,
} from 'engagement-metrics/commerce';
import { near } from '../laws/rate.ts';
import { lifetimeLaws, margins, rates } from './lifetimeLaws.ts';

const valid = { margin: 100, retentionRate: 0.8, discountRate: 0.1, periods: 3 };
const periods = fc.nat({ max: 60 });
const rows = fc.record({ margin: margins, ...rates, periods });

test('finitePostPayCustomerLifetimeValue has its first margin after one period', () => {
  near(finitePostPayCustomerLifetimeValue(valid), 218_400 / 1331); // catalogue 12.11, 164.09: 27300 / 121 * 8 / 11
});

test('finitePostPayCustomerLifetimeValue is one margin less than pre-pay of one period more', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const prePay = finitePrePayCustomerLifetimeValue({ ...row, periods: row.periods + 1 });
      near(finitePostPayCustomerLifetimeValue(row) + row.margin, prePay);
    }),
  );
});

test('finitePostPayCustomerLifetimeValue is what post-pay is, after more and more periods', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const value = postPayCustomerLifetimeValue(row);
      const finite = finitePostPayCustomerLifetimeValue({ ...row, periods: 100_000 });
      expect(Math.abs(finite - value)).toBeLessThanOrEqual(1e-11 * value);
    }),
  );
});

describe('finitePostPayCustomerLifetimeValue', () => {
  // At 0.8 and 0.1, three periods are worth less than two margins: one that stays is worth more.
  const staying = { margin: 100, retentionRate: 1, discountRate: 0, periods: 3 };
  lifetimeLaws(finitePostPayCustomerLifetimeValue, staying, { discountRate: rates.discountRate, periods });
});
