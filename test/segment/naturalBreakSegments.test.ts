import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodnessOfVarianceFit, naturalBreakSegments, segmentAll, thresholdSegments } from 'engagement-metrics/segment';
import { hostileNames, names, observed, values, valueFamilies, withMissing } from '../arbitraries.ts';
import { segmentsLaws } from '../laws/segments.ts';
import { exactSquares, leastSquares } from './partitions.ts';

const bandNames = (count: number) => Array.from({ length: count }, (_, k) => `band ${String(k)}`);
const fit = (values: readonly (number | null)[], bands: number) =>
  naturalBreakSegments({ of: 'score', labels: bandNames(bands) }, { score: values });
const bandsOf = (values: readonly number[], bands: number) => [
  ...segmentAll(fit(values, bands), { score: values }).codes,
];
const bandCounts = fc.integer({ min: 1, max: 6 });

segmentsLaws(
  'naturalBreakSegments',
  fc
    .record({
      of: names,
      labels: fc.uniqueArray(names, { minLength: 2, maxLength: 9 }),
      missing: fc.boolean(),
      population: withMissing(values),
      others: values,
    })
    .map(({ of, labels: [first = '', ...labels], missing, population, others }) => ({
      fitted: naturalBreakSegments(
        { of, labels, missing: missing ? first : undefined },
        Object.fromEntries([[of, population]]),
      ),
      values: [...population, ...others],
    })),
);

describe('naturalBreakSegments', () => {
  test('they are plain JSON: each cut is the smallest value of its class', () => {
    const input = { of: 'score', labels: ['low', 'middle', 'high'] } as const;
    expect(naturalBreakSegments(input, { score: [11, null, 1, 2, 50, 10, 0, 51] })).toEqual({
      version: 1,
      type: 'cuts',
      ...input,
      cuts: [10, 50],
      tolerance: 5.1e-10,
    });
    const options = { ...input, missing: 'none', hysteresis: 2, minimumDwell: 7 } as const;
    expect(naturalBreakSegments(options, [{ score: 1 }, { score: 2 }, { score: 3 }])).toMatchObject({
      cuts: [2, 3],
      missing: 'none',
      hysteresis: 2,
      minimumDwell: 7,
    });
  });

  test('no other classes have smaller squares, in exact arithmetic', () => {
    // Their gaps are wider than 1e-11 of their span, so that no tolerance lifts a value into the next class.
    const { smallIntegers, heavyTails, nearEqualLarge, manyTies, singleSpike, everyday } = valueFamilies;
    const families = fc.oneof(smallIntegers, heavyTails, nearEqualLarge, manyTies, singleSpike, everyday);
    fc.assert(
      fc.property(
        families.map((values) => values.slice(0, 11)),
        bandCounts,
        (values, bands) => {
          const sorted = values.map((value) => value + 0).sort((a, b) => a - b);
          const classes = Math.min(bands, new Set(sorted).size);
          const codes = bandsOf(sorted, bands);
          const starts = codes.flatMap((code, i) => (i > 0 && code !== codes[i - 1] ? [i] : []));
          expect(starts.length).toBe(classes - 1);
          const best = leastSquares(sorted, classes);
          expect((exactSquares(sorted, starts) - best) * 10n ** 12n <= best).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('neither order nor missing customers matter', () => {
    fc.assert(
      fc.property(withMissing(values), bandCounts, (values, bands) => {
        const expected = fit(values, bands);
        expect(fit(observed(values), bands)).toEqual(expected);
        expect(fit([...values].reverse(), bands)).toEqual(expected);
      }),
    );
  });

  test('values moved and stretched have cuts moved and stretched', () => {
    const whole = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(whole, bandCounts, fc.integer({ min: -20, max: 20 }), (values, bands, power) => {
        const used = Math.min(bands, new Set(values).size);
        const { cuts } = fit(values, used);
        expect(fit(values.map((value) => value * 2 ** power), used).cuts).toEqual(cuts.map((cut) => cut * 2 ** power)); // prettier-ignore
        expect(fit(values.map((value) => value + 4096), used).cuts).toEqual(cuts.map((cut) => cut + 4096)); // prettier-ignore
      }),
    );
  });

  test('as many classes as distinct values hold one each; more leave the highest labels empty', () => {
    expect(fit([3, 1, 1, 2], 3).cuts).toEqual([2, 3]);
    expect(bandsOf([3, 1, 1, 2], 5)).toEqual([2, 0, 0, 1]);
    const sizes = goodnessOfVarianceFit(fit([3, 1, 1, 2], 5), { score: [3, 1, 1, 2] }).classes.map(({ size }) => size);
    expect(sizes).toEqual([2, 1, 1, 0, 0]);
    expect(bandsOf([4, 4, 4], 3)).toEqual([0, 0, 0]);
    expect(bandsOf([-0, 0], 2)).toEqual([0, 0]);
    expect(bandsOf([7], 1)).toEqual([0]);
  });

  test('a class is larger than cuts of equal width or equal size would have it, where there is a gap', () => {
    const visits = [1, 2, 2, 3, 4, 4, 5, 90, 95, 99];
    expect(fit(visits, 2).cuts).toEqual([90]);
    const others = [5, 50, 95].map((cut) => thresholdSegments({ of: 'score', cuts: [cut], labels: ['low', 'high'] }));
    const goodness = (fitted: (typeof others)[0]) => goodnessOfVarianceFit(fitted, { score: visits }).goodness!;
    const best = goodness(thresholdSegments({ of: 'score', cuts: [90], labels: ['low', 'high'] }));
    expect(others.map(goodness).every((other) => other <= best)).toBe(true);
  });

  test.each([[[Number.MAX_VALUE]], [[-Number.MAX_VALUE, Number.MAX_VALUE]]])(
    'where the doubles leave no room for a cut above all values, that is said: %j',
    (values) => {
      const error: unknown = expect.objectContaining({
        name: 'RangeError',
        code: 'ERR_OVERFLOW',
        argument: 'population.score',
      });
      expect(() => fit(values, 3)).toThrow(error as Error);
    },
  );

  test('columns may have any name, and the population is left as it is', () => {
    for (const name of hostileNames) {
      const population = Float64Array.of(3, NaN, 1, 2.5);
      const table = Object.freeze(Object.fromEntries([[name, population]]));
      expect(naturalBreakSegments({ of: name, labels: ['low', 'high'] }, table).cuts).toEqual([2.5]);
      expect(population).toEqual(Float64Array.of(3, NaN, 1, 2.5));
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
    [{ labels: ['a', 'a'] }, { score: [1] }, 'ERR_OUT_OF_RANGE', 'labels[1]'],
    [{ missing: 'low' }, { score: [1] }, 'ERR_OUT_OF_RANGE', 'missing'],
    [{ hysteresis: -1 }, { score: [1] }, 'ERR_OUT_OF_RANGE', 'hysteresis'],
    [{ classes: 5 }, { score: [1] }, 'ERR_UNKNOWN_OPTION', 'classes'],
  ])('what cannot be fitted is refused: %o %o', (change, population, code, argument) => {
    const input = { of: 'score', labels: ['low', 'high'], ...change };
    const fitting = () => naturalBreakSegments(input as never, population as never);
    expect(fitting).toThrow(expect.objectContaining({ code, argument }));
    expect(fitting).toThrow(/EMPTY|RANGE/.test(code) ? RangeError : TypeError);
  });
});
