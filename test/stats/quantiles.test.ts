import { quantileSorted } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extent, quantiles } from 'engagement-metrics/stats';
import {
  columns,
  notNumbers,
  observed,
  observedColumns,
  shares,
  valueFamilies,
  valuesUpTo,
  withMissing,
} from '../arbitraries.ts';
import { goldenQuantiles, probabilities } from '../golden/quantiles.ts';
import { columnLaws } from '../laws/column.ts';

columnLaws('quantiles', (values) => quantiles(values, [0, 0.3, 0.5, 1]));

test.each(goldenQuantiles)('quantiles of $name are those of R and NumPy', ({ x, quantiles: golden }) => {
  quantiles(x, probabilities)!.forEach((found, i) => {
    expect(Math.abs(found - golden[i]!)).toBeLessThanOrEqual(4e-16 * Math.abs(golden[i]!));
  });
});

test('a quantile lies between its neighbours, as far from them as (n - 1) p says', () => {
  expect(quantiles([4, 1, null, 2, 3], [0, 0.25, 0.5, 0.75, 1])).toEqual([1, 1.75, 2.5, 3.25, 4]);
  expect(quantiles([10, 20], [0.3, 0.5])).toEqual([13, 15]);
  expect(quantiles([7], [0, 0.3, 1])).toEqual([7, 7, 7]);
});

describe.each(Object.entries(valueFamilies))('of %s', (_family, family) => {
  test('quantiles are those of d3-array, bit for bit', () => {
    fc.assert(
      fc.property(withMissing(family), fc.array(shares), (column, wanted) => {
        expect(quantiles(column, wanted)).toEqual(reference(column, wanted));
      }),
    );
  });
});

test('quantiles of thousands of values are those of d3-array, too', () => {
  fc.assert(
    fc.property(withMissing(valuesUpTo(2000)), fc.array(shares), (column, wanted) => {
      expect(quantiles(column, wanted)).toEqual(reference(column, wanted));
    }),
    { numRuns: 50 },
  );
});

test('quantiles rise with their probabilities, from the smallest value to the largest', () => {
  fc.assert(
    fc.property(observedColumns, fc.array(shares), (column, wanted) => {
      const { smallest, largest } = extent(column)!;
      const found = quantiles(column, [0, ...wanted.sort((a, b) => a - b), 1])!;
      expect([found[0], found.at(-1)]).toEqual([smallest, largest]);
      found.forEach((quantile, i) => expect(quantile).toBeGreaterThanOrEqual(found[i - 1] ?? smallest));
    }),
  );
});

test('as many quantiles come as were asked for, in that order, twice or not at all', () => {
  expect(quantiles([1, 2, 3], [1, 0, 1])).toEqual([3, 1, 3]);
  expect(quantiles([1, 2, 3], [])).toEqual([]);
});

test('quantiles of nothing observed are null', () => {
  expect(quantiles([null, NaN], [0.5])).toBeNull();
});

test('the order of the values does not matter', () => {
  fc.assert(
    fc.property(columns, fc.array(shares), (column, wanted) => {
      expect(quantiles([...column].reverse(), wanted)).toEqual(quantiles(column, wanted));
    }),
  );
});

test('the way from one end of the doubles to the other has quantiles', () => {
  const far = 2 ** 1023;
  expect(quantiles([-far, far], [0, 0.25, 0.5, 0.75, 1])).toEqual([-far, -far / 2, 0, far / 2, far]);
});

test('quantiles of a million values are found', () => {
  const n = 1e6;
  const values = Float64Array.from({ length: n + 1 }, (_, i) => (i * 7919) % (n + 1));
  expect(quantiles(values, [0, 0.25, 0.5, 0.999, 1])).toEqual([0, 250_000, 500_000, 999_000, n]);
});

describe('what is refused', () => {
  test.each([-0.1, 1.1, NaN, Infinity, 50])('a probability of %d', (p) => {
    expect(() => quantiles([1], [0.5, p])).toThrow(RangeError);
    expect(() => quantiles([1], [0.5, p])).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'probabilities[1]' }),
    );
  });

  test.each(notNumbers.concat(null, undefined))('a probability that is no number: %s', (p) => {
    expect(() => quantiles([1], [0.5, p as number])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'probabilities[1]' }),
    );
  });

  test('a hole among the probabilities', () => {
    expect(() => quantiles([1], Object.assign(Array<number>(2), { 1: 0.5 }))).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'probabilities[0]' }),
    );
  });

  test.each([undefined, null, 0.5, '0.5', {}])('probabilities that are no list: %s', (wanted) => {
    expect(() => quantiles([1], wanted as unknown as number[])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'probabilities' }),
    );
  });

  test('a wrong probability even where nothing is observed', () => {
    expect(() => quantiles([], [2])).toThrow(RangeError);
  });
});

function reference(column: readonly (number | null)[], wanted: readonly number[]): (number | undefined)[] {
  const sorted = observed(column).sort((a, b) => a - b);
  return wanted.map((p) => quantileSorted(sorted, p));
}
