import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortedValues } from '../../src/stats/sortedValues.ts';
import { columns, finiteNumbers, valuesUpTo, withMissing } from '../arbitraries.ts';

/** Columns that defeat a deal into buckets of equal width. */
const uneven: Readonly<Record<string, (i: number) => number>> = {
  evenly: (i) => i + 0.25 * (i % 3),
  'on whole numbers': (i) => (i >> 1) - 100,
  'a whole step from each other': (i) => i + 0.5,
  'on whole numbers, one aside': (i) => (i === 7 ? 2.5 : i),
  'a hair beside whole numbers': (i) => (i % 3) - 1 + (i % 2) * 1e-17,
  'in a heavy tail': (i) => 2 ** (i % 900),
  'about a single spike': (i) => (i === 5 ? 1e300 : (i * 31) % 97),
  'in a cluster within a cluster': (i) => (i % 3) * 1e9 + (i % 5) * 1e-3 + (i % 500) * 1e-12,
  'in denormals': (i) => i * Number.MIN_VALUE,
  'from one end of the doubles to the other': (i) => (i % 2 ? -1 : 1) * (Number.MAX_VALUE / (1 + i)),
  'on one value': () => 3,
  'on two values': (i) => i % 2,
};

describe.each(Object.entries(uneven))('values that lie %s', (_where, valueOf) => {
  test.each([0, 1, 2, 24, 25, 255, 256, 257, 3000])('%i of them are sorted', (n) => {
    expectSorted(Float64Array.from({ length: n }, (_, i) => valueOf((i * 7919) % n)));
  });
});

test('values are sorted as plain sorting does, missing ones left out', () => {
  fc.assert(
    fc.property(fc.oneof(columns, withMissing(valuesUpTo(2000))), (column) => {
      expectSorted(Float64Array.from(column, (value) => value ?? NaN));
    }),
    { numRuns: 80 },
  );
});

test('all doubles are', () => {
  fc.assert(
    fc.property(fc.array(finiteNumbers, { maxLength: 1000, size: 'max' }), (values) => {
      expectSorted(Float64Array.from(values));
    }),
    { numRuns: 30 },
  );
});

test('-0 is 0', () => {
  expect([...sortedValues(Float64Array.of(1, -0, -1))]).toEqual([-1, 0, 1]);
});

test('a million values are', () => {
  expectSorted(Float64Array.from({ length: 1e6 }, (_, i) => (i % 10 === 0 ? NaN : Math.sin(i) * 10 ** (i % 9))));
});

function expectSorted(values: Float64Array): void {
  const before = values.slice();
  const there = values.filter((value) => !Number.isNaN(value)).map((value) => value + 0);
  expectSame(sortedValues(values), there.sort());
  expectSame(values, before);
}

/** Bit for bit; of a million values `toEqual` is too slow. */
function expectSame(found: Float64Array, expected: Float64Array): void {
  expect(Buffer.from(found.slice().buffer).equals(Buffer.from(expected.slice().buffer))).toBe(true);
}
