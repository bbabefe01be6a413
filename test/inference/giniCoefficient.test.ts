import fc from 'fast-check';
import { expect, test } from 'vitest';
import { giniCoefficient } from 'engagement-metrics/inference';
import { missingValues, notNumbers } from '../arbitraries.ts';
import { close } from './intervals.ts';

const amount = fc.oneof(fc.nat(5), fc.nat(1e7), fc.double({ min: 0, max: 1e6, noNaN: true }));
/** One unit at least has something. */
const amounts = fc.array(amount, { maxLength: 60 }).map((values) => [1, ...values]);

/** The definition written out: the mean difference of two units, over twice the mean. */
function meanDifference(values: readonly number[]): number {
  let sum = 0;
  for (const x of values) for (const y of values) sum += Math.abs(x - y);
  const mean = values.reduce((all, x) => all + x, 0) / values.length;
  return sum / values.length ** 2 / (2 * mean);
}

test('giniCoefficient is 0 of all alike, and 1 - 1/n of one who has everything, to the bit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.constantFrom(1, 0.1, 3, 1e308, 5e-324), (n, size) => {
      expect(giniCoefficient(Array<number>(n).fill(size))).toEqual({ coefficient: 0, observed: n, missing: 0 });
      const one = giniCoefficient([...Array<number>(n).fill(0), size]);
      expect(one).toEqual({ coefficient: n / (n + 1), observed: n + 1, missing: 0 });
    }),
  );
});

test('giniCoefficient of 1, 2, 3 and 4 is a quarter', () => {
  // Exact: Σ(2i - 5)·i / (4 · 10) = (-3 - 2 + 3 + 12) / 40.
  expect(giniCoefficient([4, 1, null, 3, 2])).toEqual({ coefficient: 0.25, observed: 4, missing: 1 });
});

test('giniCoefficient is half the relative mean difference', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      close(giniCoefficient(values).coefficient!, meanDifference(values), 1e-10, 1e-14);
    }),
  );
});

test('giniCoefficient is between 0 and 1 - 1/n', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const { coefficient, observed } = giniCoefficient(values);
      expect(coefficient).toBeGreaterThanOrEqual(0);
      expect(coefficient).toBeLessThanOrEqual((observed - 1) / observed);
    }),
  );
});

test('giniCoefficient does not depend on the order, on the unit, or on how often all are there', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(2, 0.1, 1e300), (values, k) => {
      const { coefficient } = giniCoefficient(values);
      expect(giniCoefficient(values.slice().reverse()).coefficient).toBe(coefficient);
      close(giniCoefficient(values.map((x) => k * x)).coefficient!, coefficient!, 1e-12, 1e-14);
      close(giniCoefficient([...values, ...values]).coefficient!, coefficient!, 1e-12, 1e-14);
    }),
  );
});

test('giniCoefficient falls when all are given the same', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const before = giniCoefficient(values).coefficient!;
      const after = giniCoefficient(values.map((x) => x + 1)).coefficient!;
      expect(after).toBeLessThanOrEqual(before + 1e-14);
    }),
  );
});

test('giniCoefficient is null in its place when there is nothing to spread', () => {
  expect(giniCoefficient([])).toEqual({ coefficient: null, observed: 0, missing: 0 });
  expect(giniCoefficient([0, -0, null])).toEqual({ coefficient: null, observed: 2, missing: 1 });
});

test('giniCoefficient takes a million values', () => {
  // Exact: of 0 to n - 1 it is (n + 1) / (3n).
  const n = 1e6;
  close(giniCoefficient(Float64Array.from({ length: n }, (_, i) => i)).coefficient!, (n + 1) / (3 * n), 1e-12);
});

test('giniCoefficient leaves out who has no value, and counts them', () => {
  for (const missing of missingValues) {
    expect(giniCoefficient([0, missing, 3])).toEqual({ coefficient: 0.5, observed: 2, missing: 1 });
  }
});

test('giniCoefficient reads any kind of column and leaves it alone', () => {
  const values = Float64Array.of(4, 1, NaN, 3, 2);
  for (const form of [values, values.values(), Object.freeze([...values]), { ...[...values], length: 5 }]) {
    expect(giniCoefficient(form)).toEqual({ coefficient: 0.25, observed: 4, missing: 1 });
  }
  expect([...values]).toEqual([4, 1, NaN, 3, 2]);
});

test('giniCoefficient refuses a negative value, and what is no number', () => {
  const call = () => giniCoefficient([1, -0.5]);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'values[1]' }));
  expect(call).toThrow('giniCoefficient: values[1] is -0.5, below 0');
  for (const bad of notNumbers as number[]) {
    const wrong = () => giniCoefficient([1, bad]);
    expect(wrong).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'values[1]' }));
  }
});
