import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerLifetimeValue, marginCustomerLifetimeValue } from 'engagement-metrics/commerce';
import { counts } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

const amounts = counts.map((hundredths) => hundredths / 100);
const input = { averageOrderValue: amounts, purchaseFrequency: amounts, lifespan: amounts };
const valid = { averageOrderValue: 300, purchaseFrequency: 5 / 3, lifespan: 3 };

// E-03: the source prints 1005 for 300 * 5/3 * 3, which is 1500; 40 % of it is margin.
test('marginCustomerLifetimeValue is what is left of the revenue of a lifetime', () => {
  near(marginCustomerLifetimeValue({ ...valid, grossMargin: 0.4 }), 600);
  near(marginCustomerLifetimeValue({ ...valid, grossMargin: 1 }), 1500);
  near(marginCustomerLifetimeValue({ ...valid, purchaseFrequency: 1.67, grossMargin: 1 }), 1503);
});

test('marginCustomerLifetimeValue is the lifetime value times the margin, a loss too', () => {
  fc.assert(
    fc.property(fc.record(input), fc.double({ min: -2, max: 1, noNaN: true }), (row, grossMargin) => {
      near(marginCustomerLifetimeValue({ ...row, grossMargin }), grossMargin * customerLifetimeValue(row));
    }),
  );
});

test('marginCustomerLifetimeValue does not depend on the period, as long as it is one', () => {
  fc.assert(
    fc.property(fc.record(input), ({ averageOrderValue, purchaseFrequency, lifespan }) => {
      const perMonth = { purchaseFrequency: purchaseFrequency / 12, lifespan: lifespan * 12 };
      const years = { averageOrderValue, purchaseFrequency, lifespan, grossMargin: 0.5 };
      near(marginCustomerLifetimeValue({ ...years, ...perMonth }), marginCustomerLifetimeValue(years));
    }),
  );
});

test('marginCustomerLifetimeValue is 0, never -0, when one factor is', () => {
  for (const name of [...Object.keys(valid), 'grossMargin']) {
    for (const grossMargin of [0.5, -0.5]) {
      expect(marginCustomerLifetimeValue({ ...valid, grossMargin, [name]: 0 })).toBe(0);
    }
  }
});

test('marginCustomerLifetimeValue refuses a margin above 1: it is a fraction', () => {
  const call = () => marginCustomerLifetimeValue({ ...valid, grossMargin: 40 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'grossMargin' }));
  expect(call).toThrow('marginCustomerLifetimeValue: grossMargin is 40, above 1');
});

test('marginCustomerLifetimeValue refuses a margin that is no finite number', () => {
  for (const bad of [NaN, Infinity, '0.4', null] as number[]) {
    const code = typeof bad === 'number' ? 'ERR_NOT_FINITE' : 'ERR_TYPE';
    const call = () => marginCustomerLifetimeValue({ ...valid, grossMargin: bad });
    expect(call).toThrow(expect.objectContaining({ code, argument: 'grossMargin' }));
  }
});

test('marginCustomerLifetimeValue is refused only when it is beyond the largest double itself', () => {
  const beyond = { averageOrderValue: 1e-200, purchaseFrequency: 1e200, lifespan: 1e200 };
  near(marginCustomerLifetimeValue({ ...beyond, grossMargin: 0.5 }), 5e199);
  const call = () => marginCustomerLifetimeValue({ ...beyond, averageOrderValue: 1, grossMargin: -0.5 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'averageOrderValue' }));
});

describe('marginCustomerLifetimeValue', () => {
  type Row = Readonly<Record<keyof typeof valid, number>>;
  const half = (row: Row) => marginCustomerLifetimeValue({ ...row, grossMargin: 0.5 });
  rowLaws(Object.defineProperty(half, 'name', { value: 'marginCustomerLifetimeValue' }), valid);
});
