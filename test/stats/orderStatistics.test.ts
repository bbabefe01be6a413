import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderStatistics } from '../../src/stats/orderStatistics.ts';
import { columns, finiteNumbers, observed, valuesUpTo, withMissing } from '../arbitraries.ts';

/** Columns of `n` values that agree in all but their last bits, so that every 16 bits of them must decide. */
const deep: Readonly<Record<string, (i: number) => number>> = {
  'the last 16 bits': (i) => 1 + i * 2 ** -52,
  'the last 16 bits of negative values': (i) => -1 - i * 2 ** -52,
  'the middle bits': (i) => 1 + i * 2 ** -36,
  'the middle bits of negative values': (i) => -1 - i * 2 ** -30,
  'the last bits of three clusters': (i) => [-3, 1, 5][i % 3]! * (1 + i * 2 ** -52),
  'the sign': (i) => (i % 2 ? -1 : 1) * (1 + (i % 50)),
  nothing: () => 4.2,
};

describe.each(Object.entries(deep))('values that differ in %s', (_where, valueOf) => {
  test.each([1, 2, 1023, 1024, 1025, 3000])('%i of them stand where sorting puts them', (n) => {
    const values = Float64Array.from({ length: n }, (_, i) => valueOf((i * 7919) % n));
    expectAsSorted(values, [...values.keys()]);
  });
});

test('order statistics are what sorting finds at their places', () => {
  fc.assert(
    fc.property(withMissing(valuesUpTo(4000)), fc.array(fc.nat()), (column, wanted) => {
      const n = observed(column).length;
      expectAsSorted(doubles(column), rising(wanted.map((place) => place % n)));
    }),
    { numRuns: 50 },
  );
});

test('they are however few values there are', () => {
  fc.assert(
    fc.property(columns, (column) => {
      expectAsSorted(doubles(column), [...observed(column).keys()]);
    }),
  );
});

test('they are whatever doubles there are', () => {
  fc.assert(
    fc.property(fc.array(finiteNumbers, { minLength: 1025, maxLength: 1500, size: 'max' }), (values) => {
      expectAsSorted(doubles(values), [...values.keys()]);
    }),
    { numRuns: 30 },
  );
});

test('a part of a larger buffer is read alone', () => {
  const buffer = Float64Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 4000) ** 3);
  expectAsSorted(buffer.subarray(700, 2400), [0, 850, 1699]);
});

test('-0 is 0', () => {
  expect(orderStatistics(Float64Array.of(-0), [0])).toEqual([0]);
  expect(orderStatistics(new Float64Array(2000).fill(-0), [0, 1999])).toEqual([0, 0]);
});

test('no places, no values', () => {
  expect(orderStatistics(new Float64Array(2000), [])).toEqual([]);
  expect(orderStatistics(new Float64Array(), [])).toEqual([]);
});

test('NaN stands nowhere, be it ever so many, of whatever bits', () => {
  const values = Float64Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? i - 1500 : NaN));
  new DataView(values.buffer).setUint32(12, 0xfff8_0000, true); // a NaN with a sign
  expectAsSorted(values, [0, 1, 499, 500, 998, 999]);
});

test('places of a million values are found', () => {
  const values = Float64Array.from({ length: 1e6 }, (_, i) => (i % 10 === 0 ? NaN : Math.sin(i) * 10 ** (i % 9)));
  expectAsSorted(values, [0, 1, 224_999, 450_000, 675_000, 899_998, 899_999]);
});

function expectAsSorted(values: Float64Array, places: readonly number[]): void {
  const before = Buffer.from(values.slice().buffer);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  expect(orderStatistics(values, places)).toEqual(places.map((place) => sorted[place]! + 0));
  expect(before.equals(Buffer.from(values.slice().buffer))).toBe(true);
}

function doubles(column: readonly (number | null)[]): Float64Array {
  return Float64Array.from(column, (value) => value ?? NaN);
}

function rising(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}
