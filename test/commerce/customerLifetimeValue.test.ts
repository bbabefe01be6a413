import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerLifetimeValue } from 'engagement-metrics/commerce';
import { counts } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

const amounts = counts.map((hundredths) => hundredths / 100);
const input = { averageOrderValue: amounts, purchaseFrequency: amounts, lifespan: amounts };

test('customerLifetimeValue of five orders of 300 in three years is 1500', () => {
  const value = customerLifetimeValue({ averageOrderValue: 300, purchaseFrequency: 5 / 3, lifespan: 3 });
  expect(value).toBe(1500); // catalogue 12.10, exact arithmetic; E-03: the source prints 1005
});

test('customerLifetimeValue is 0, never -0, when one factor is', () => {
  const valid = { averageOrderValue: 300, purchaseFrequency: 2, lifespan: 3 };
  for (const name of Object.keys(valid)) {
    for (const zero of [0, -0]) expect(customerLifetimeValue({ ...valid, [name]: zero })).toBe(0);
  }
});

test('customerLifetimeValue does not depend on the period, as long as it is one', () => {
  fc.assert(
    fc.property(fc.record(input), ({ averageOrderValue, purchaseFrequency, lifespan }) => {
      const years = customerLifetimeValue({ averageOrderValue, purchaseFrequency, lifespan });
      const perMonth = { purchaseFrequency: purchaseFrequency / 12, lifespan: lifespan * 12 };
      near(customerLifetimeValue({ averageOrderValue, ...perMonth }), years);
    }),
  );
});

test('customerLifetimeValue grows with each factor in proportion', () => {
  fc.assert(
    fc.property(fc.record(input), fc.constantFrom(...Object.keys(input)), fc.constantFrom(2, 3, 10), (row, name, k) => {
      const more = { ...row, [name]: k * (row as Record<string, number>)[name]! };
      near(customerLifetimeValue(more), k * customerLifetimeValue(row));
    }),
  );
});

test('customerLifetimeValue is refused when it is beyond the largest double', () => {
  const call = () => customerLifetimeValue({ averageOrderValue: 1e200, purchaseFrequency: 1e200, lifespan: 1 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'averageOrderValue' }));
  expect(call).toThrow('customerLifetimeValue: averageOrderValue gives a lifetime value beyond the largest double');
});

test('customerLifetimeValue within the doubles is given, also where two factors alone are beyond them', () => {
  const beyond = { purchaseFrequency: 1e200, lifespan: 1e200 };
  expect(customerLifetimeValue({ averageOrderValue: 0, ...beyond })).toBe(0);
  near(customerLifetimeValue({ averageOrderValue: 1e-200, ...beyond }), 1e200);
});

describe('customerLifetimeValue', () => {
  rowLaws(customerLifetimeValue, { averageOrderValue: 300, purchaseFrequency: 5 / 3, lifespan: 3 });
});
