import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranks } from 'engagement-metrics/stats';
import { columns, observed } from '../arbitraries.ts';
import { goldenRanks } from '../golden/ranks.ts';
import { columnLaws } from '../laws/column.ts';

columnLaws('ranks', ranks);

test('ranks of many ties are those of R', () => {
  expect([...ranks(goldenRanks.x)]).toEqual(goldenRanks.ranks);
});

test('a rank is one more than the values below, and half of the others that are equal', () => {
  fc.assert(
    fc.property(columns, (column) => {
      const there = observed(column);
      const below = (value: number) => there.filter((other) => other < value).length;
      const equal = (value: number) => there.filter((other) => other === value).length;
      const expected = column.map((value) => (value === null ? NaN : below(value) + (equal(value) + 1) / 2));
      expect([...ranks(column)]).toEqual(expected);
    }),
  );
});

test('-0 and 0 are one value', () => {
  expect([...ranks(Float64Array.of(0, -0, 1))]).toEqual([1.5, 1.5, 3]);
});

test('a missing value has no rank, and takes none', () => {
  expect([...ranks([30, 10, null, 10])]).toEqual([3, 1.5, NaN, 1.5]);
  expect([...ranks([])]).toEqual([]);
});

test('a hundred thousand values are ranked', () => {
  const n = 1e5;
  const values = Float64Array.from({ length: n }, (_, i) => (i * 7919) % n);
  expect(ranks(values).every((rank, i) => rank === values[i]! + 1)).toBe(true);
});
