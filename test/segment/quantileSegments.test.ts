import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantileSegments, segmentAll, segmentOne, thresholdSegments } from 'engagement-metrics/segment';
import { quantiles } from 'engagement-metrics/stats';
import { hostileNames, names, observed, values, valueFamilies, withMissing } from '../arbitraries.ts';
import { segmentsLaws } from '../laws/segments.ts';

const bandNames = (count: number) => Array.from({ length: count }, (_, k) => `band ${String(k)}`);
const fit = (values: readonly (number | null)[], bands: number) =>
  quantileSegments({ of: 'score', labels: bandNames(bands) }, { score: values });
const bandsOf = (values: readonly number[], bands: number) => [
  ...segmentAll(fit(values, bands), { score: values }).codes,
];

/** ⌊bands · (mean rank - 1) / (n - 1)⌋ in whole numbers, as DESIGN section 6 says; the last band for a rank of 1. */
function bandByRank(values: readonly number[], value: number, bands: number): number {
  const below = values.filter((other) => other < value).length;
  const equal = values.filter((other) => other === value).length;
  const twiceRank = 2 * below + equal - 1; // twice (mean rank - 1)
  const band = BigInt(bands * twiceRank) / BigInt(2 * (values.length - 1));
  return Math.min(Number(band), bands - 1);
}

const bandCounts = fc.integer({ min: 1, max: 12 });
/** Two values at least, since one has no rank among others. */
const populations = values.map((some) => [...some, 7]);
const { smallIntegers, heavyTails, nearEqualLarge, edgeOfIntegers, denormals, manyTies, singleSpike, everyday } =
  valueFamilies;
/** Those whose gaps are wider than 1e-11 of their span, so that no tolerance lifts a value into the next band. */
const spaced = fc
  .oneof(smallIntegers, heavyTails, nearEqualLarge, edgeOfIntegers, denormals, manyTies, singleSpike, everyday)
  .map((values) => [...values, values[0]!]);

segmentsLaws(
  'quantileSegments',
  fc
    .record({
      of: names,
      labels: fc.uniqueArray(names, { minLength: 2, maxLength: 9 }),
      missing: fc.boolean(),
      population: withMissing(values),
      others: values,
    })
    .map(({ of, labels: [first = '', ...labels], missing, population, others }) => ({
      fitted: quantileSegments(
        { of, labels, missing: missing ? first : undefined },
        Object.fromEntries([[of, population]]),
      ),
      values: [...population, ...others],
    })),
);

describe('quantileSegments', () => {
  test('they are plain JSON: each cut is the smallest value of its band', () => {
    const input = { of: 'score', labels: ['lower', 'upper'] } as const;
    expect(quantileSegments(input, { score: [10, null, 30, 20, 40] })).toEqual({
      version: 1,
      type: 'cuts',
      ...input,
      cuts: [30],
      tolerance: 3e-10,
    });
    expect(quantileSegments({ ...input, missing: 'none' }, [{ score: 1 }, { score: 2 }])).toMatchObject({
      cuts: [2],
      missing: 'none',
    });
  });

  test('a value belongs to the band of its percentile rank', () => {
    fc.assert(
      fc.property(spaced, bandCounts, (values, bands) => {
        expect(bandsOf(values, bands)).toEqual(values.map((value) => bandByRank(values, value, bands)));
      }),
      { numRuns: 500 },
    );
  });

  test('a cut is the smallest value of its band or of the next that has one; above all values if none has', () => {
    fc.assert(
      fc.property(populations, bandCounts, (values, bands) => {
        const { cuts, tolerance } = fit(values, bands);
        const sorted = [...values].sort((a, b) => a - b);
        const largest = sorted.at(-1)!;
        cuts.forEach((cut, k) => {
          const start = sorted.find((value) => bandByRank(values, value, bands) > k);
          if (start === undefined) expect(cut > largest + tolerance && cut < Infinity).toBe(true);
          else expect(cut).toBe(start + 0);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('equal values are never split, and missing ones are not counted', () => {
    fc.assert(
      fc.property(withMissing(populations), bandCounts, (values, bands) => {
        expect(fit(values, bands)).toEqual(fit(observed(values), bands));
        const labels = new Map<number, Set<string | null>>();
        const fitted = fit(values, bands);
        for (const score of observed(values))
          labels.set(score, (labels.get(score) ?? new Set()).add(segmentOne(fitted, { score })));
        expect([...labels.values()].every((set) => set.size === 1)).toBe(true);
      }),
    );
  });

  test('without ties the bands are those between type 7 quantiles, each with its lower end', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(distinct, bandCounts, (score, bands) => {
        const probabilities = Array.from({ length: bands - 1 }, (_, k) => (k + 1) / bands);
        const cuts = quantiles(score, probabilities)!;
        const byQuantiles = thresholdSegments({ of: 'score', cuts, labels: bandNames(bands) });
        expect(bandsOf(score, bands)).toEqual([...segmentAll(byQuantiles, { score }).codes]);
      }),
      { numRuns: 500 },
    );
  });

  test('without ties the sizes of the bands differ by one at most, but for the last, which has the maximum, too', () => {
    expect(bandsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    expect(bandsOf([1, 2, 3, 4, 5], 4)).toEqual([0, 1, 2, 3, 3]);
  });

  test('where all values are equal all are in the middle, and the other bands are empty', () => {
    expect(bandsOf([4, 4, 4], 1)).toEqual([0, 0, 0]);
    expect(bandsOf([4, 4, 4], 2)).toEqual([1, 1, 1]);
    expect(bandsOf([4, 4, 4], 3)).toEqual([1, 1, 1]);
    expect(bandsOf([0, 0], 5)).toEqual([2, 2]);
    expect(bandsOf([-1e300, -1e300], 5)).toEqual([2, 2]);
  });

  test('more bands than values leave some empty', () => {
    expect(bandsOf([1, 2, 3], 7)).toEqual([0, 3, 6]);
  });

  test('one value is in a band of the list', () => {
    fc.assert(
      fc.property(bandCounts, fc.double({ min: -1e300, max: 1e300, noNaN: true }), (bands, score) => {
        expect(bandNames(bands)).toContain(segmentOne(fit([score], bands), { score }));
      }),
    );
  });

  test('half of the customers may tie: they stay together', () => {
    expect(bandsOf([0, 0, 0, 0, 0, 1, 2, 3, 4, 5], 2)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(bandsOf([0, 0, 0, 0, 0, 0, 1, 2], 4)).toEqual([1, 1, 1, 1, 1, 1, 3, 3]);
  });

  test.each([[[Number.MAX_VALUE, Number.MAX_VALUE]], [[-Number.MAX_VALUE, Number.MAX_VALUE, Number.MAX_VALUE]]])(
    'where the doubles leave no room for a cut above all values, that is said: %j',
    (values) => {
      const fitting = () => fit(values, 3);
      expect(fitting).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'population.score' }));
      expect(fitting).toThrow(RangeError);
    },
  );

  test('columns may have any name, and the population is left as it is', () => {
    for (const name of hostileNames) {
      const population = Float64Array.of(3, NaN, 1, 2);
      const table = Object.freeze(Object.fromEntries([[name, population]]));
      expect(quantileSegments({ of: name, labels: ['low', 'high'] }, table).cuts).toEqual([2]);
      expect(population).toEqual(Float64Array.of(3, NaN, 1, 2));
    }
  });

  test.each([
    [{}, { score: [] }, 'ERR_EMPTY', 'population.score'],
    [{}, { score: [null, NaN] }, 'ERR_EMPTY', 'population.score'],
    [{}, [], 'ERR_EMPTY', 'population.score'],
    [{}, { other: [1] }, 'ERR_TYPE', 'population.score'],
    [{}, [{ score: 1 }, { score: '2' }], 'ERR_TYPE', 'population[1].score'],
    [{}, null, 'ERR_TYPE', 'population'],
    [{ of: 1 }, { score: [1] }, 'ERR_TYPE', 'of'],
    [{ labels: [] }, { score: [1] }, 'ERR_LENGTH', 'labels'],
    [{ labels: 5 }, { score: [1] }, 'ERR_TYPE', 'labels'],
    [{ labels: ['a', 'a'] }, { score: [1] }, 'ERR_OUT_OF_RANGE', 'labels[1]'],
    [{ missing: 'low' }, { score: [1] }, 'ERR_OUT_OF_RANGE', 'missing'],
    [{ bands: 5 }, { score: [1] }, 'ERR_UNKNOWN_OPTION', 'bands'],
  ])('what cannot be fitted is refused: %o %o', (change, population, code, argument) => {
    const input = { of: 'score', labels: ['low', 'high'], ...change };
    const fitting = () => quantileSegments(input as never, population as never);
    expect(fitting).toThrow(expect.objectContaining({ code, argument }));
    expect(fitting).toThrow(/EMPTY|RANGE/.test(code) ? RangeError : TypeError);
  });
});
