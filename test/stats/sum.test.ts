import { fsum } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from 'engagement-metrics/stats';
import { columns, finiteNumbers, observed, observedColumns, valueFamilies } from '../arbitraries.ts';
import { columnLaws } from '../laws/column.ts';
import { double, exactSum } from './exact.ts';

columnLaws('sum', sum);

describe.each(Object.entries(valueFamilies))('of %s', (_family, family) => {
  test('the sum is exact to the last digit, as far as compensation promises', () => {
    fc.assert(
      fc.property(family, (values) => {
        expectExact(sum(values)!, values);
      }),
    );
  });
});

test('the sum of everyday amounts is the correctly rounded one', () => {
  const cents = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }).map((list) => list.map((c) => c / 100));
  fc.assert(
    fc.property(cents, (amounts) => {
      expect(sum(amounts)).toBe(fsum(amounts) + 0);
    }),
  );
});

test('large values that cancel do not take the small ones with them', () => {
  expect(sum([1e16, 1, -1e16])).toBe(1);
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
});

test('the sum of nothing observed is null, of zeros 0', () => {
  expect([[], [null], [NaN, undefined, Infinity]].map((values) => sum(values))).toEqual([null, null, null]);
  expect(sum([-0, -0])).toBe(0);
});

test('the sum does not depend on where values are missing', () => {
  fc.assert(
    fc.property(columns, (column) => {
      expect(sum(column)).toBe(sum(observed(column)));
    }),
  );
});

test('the sum of the opposites is the opposite of the sum', () => {
  fc.assert(
    fc.property(observedColumns, (column) => {
      expect(sum(column.map((value) => value && -value))).toBe(0 - sum(column)!);
    }),
  );
});

test('whatever the values, the sum is found or, beyond the doubles, refused', () => {
  fc.assert(
    fc.property(fc.array(finiteNumbers, { minLength: 1 }), (values) => {
      if (Number.isFinite(double(exactSum(values)))) expectExact(sum(values)!, values);
      else expect(() => sum(values)).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW' }));
    }),
  );
});

test('a sum that passes beyond the doubles and comes back is found', () => {
  const { MAX_VALUE } = Number;
  expect(sum([MAX_VALUE, MAX_VALUE, -MAX_VALUE])).toBe(MAX_VALUE);
  expect(sum([-1e308, -1e308, -1e308, 1e308, 1e308])).toBe(-1e308);
  expect(sum([MAX_VALUE, 2 ** 969])).toBe(MAX_VALUE);
});

test.each([
  [Number.MAX_VALUE, Number.MAX_VALUE],
  [-1e308, -1e308],
  [Number.MAX_VALUE, 2 ** 970],
])('a sum beyond the doubles is refused: %d + %d', (...values) => {
  expect(() => sum(values)).toThrow(RangeError);
  expect(() => sum(values)).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'values' }));
});

/** T. Ogita, S. Rump, S. Oishi, "Accurate Sum and Dot Product", 2005, proposition 4.5. */
function expectExact(result: number, values: readonly number[]): void {
  const n = BigInt(values.length);
  const lost = double(n * n * exactSum(values.map(Math.abs)), 1n << 104n);
  expect(Math.abs(result - double(exactSum(values)))).toBeLessThanOrEqual(Math.abs(result) * 2 ** -52 + lost);
}
