import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomNumbers } from 'engagement-metrics/stats';
import { classStarts } from '../../../src/segment/cuts/classStarts.ts';
import { distinctValues } from '../../../src/segment/cuts/distinctValues.ts';
import { sortedValues } from '../../../src/stats/sortedValues.ts';
import { valueFamilies, valuesUpTo } from '../../arbitraries.ts';
import { exactSquares, leastSquares } from '../partitions.ts';

/** The places among all values, with their repetitions, where classes begin. */
function startsAmongAll(values: readonly number[], classes: number, coarse?: number): number[] {
  const distinct = distinctValues(sortedValues(Float64Array.from(values)));
  return classStarts(distinct.values, distinct.counts, classes, coarse).map((place) =>
    distinct.counts.subarray(0, place).reduce((sum, count) => sum + count, 0),
  );
}
const distinctCount = (values: readonly number[]) => new Set(values.map((value) => value + 0)).size;
const rising = (values: readonly number[]) => values.map((value) => value + 0).sort((a, b) => a - b);

describe('classStarts', () => {
  const { nearEqualLarge, alternatingCancellation, denormals, ...others } = valueFamilies;
  const families = Object.entries({ ...others, nearEqualLarge, alternatingCancellation, denormals }).map(
    ([name, family]) => [name, family.map((values) => [...values.slice(0, 11), values[0]!])] as const,
  );
  test.each(families)('no partition has smaller squares, in exact arithmetic: %s', (_, family) => {
    fc.assert(
      fc.property(family, fc.integer({ min: 1, max: 4 }), (values, wanted) => {
        const classes = Math.min(wanted, Math.max(1, distinctCount(values) - 1));
        const sorted = rising(values);
        const best = leastSquares(sorted, classes);
        const found = exactSquares(sorted, startsAmongAll(values, classes));
        expect((found - best) * 10n ** 12n <= best).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('however coarse the groups are at first, the squares are as small', () => {
    const many = valuesUpTo(60).map((values) => [...values, 1, 2, 3, 4, 5, 6]);
    fc.assert(
      fc.property(many, fc.integer({ min: 2, max: 5 }), fc.integer({ min: 5, max: 40 }), (values, classes, coarse) => {
        const sorted = rising(values);
        const whole = exactSquares(sorted, startsAmongAll(values, classes, 1e6));
        const zoomed = exactSquares(sorted, startsAmongAll(values, classes, coarse));
        const apart = zoomed > whole ? zoomed - whole : whole - zoomed;
        expect(apart * 10n ** 12n <= whole).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['evenly spread', (u: number) => u],
    ['with a long tail', (u: number) => (-Math.log(1 - u)) ** 3],
    ['in far, narrow heaps', (u: number) => Math.floor(u * 4) * 1e6 + u],
    ['in steps', (u: number) => Math.floor(u * 300)],
  ])('twenty thousand values, %s, part as they do without groups', (_, shape) => {
    const next = randomNumbers(7);
    const { values, counts } = distinctValues(sortedValues(Float64Array.from({ length: 20_000 }, () => shape(next()))));
    for (const classes of [2, 3, 5, 8]) {
      expect(classStarts(values, counts, classes, 256)).toEqual(classStarts(values, counts, classes, 1e6));
    }
  });

  test('narrow classes far apart are found, where sums of squares would lose their digits', () => {
    // Around -1e9, 0 and 1e9 pairs of neighbours at distances of 1, 2 and 3: the widest pair is the next to be parted.
    const values = [-1e9, -1e9 + 1, 0, 2, 1e9, 1e9 + 3];
    expect(startsAmongAll(values, 3)).toEqual([2, 4]);
    expect(startsAmongAll(values, 4)).toEqual([2, 4, 5]);
    expect(startsAmongAll(values, 5)).toEqual([2, 3, 4, 5]);
    expect(startsAmongAll([1e15, 1e15 + 1, 1e15 + 3, 1e15 + 4], 2)).toEqual([2]);
  });

  test('one class begins nowhere else', () => {
    expect(startsAmongAll([1, 2, 3], 1)).toEqual([]);
  });
});
