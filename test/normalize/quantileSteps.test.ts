import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantileSteps } from 'engagement-metrics/normalize';
import { applyScale, invertScale } from 'engagement-metrics/scale';
import { quantileSegments, segmentAll } from 'engagement-metrics/segment';
import { shares, values, valueFamilies } from '../arbitraries.ts';
import { normalizerLaws } from '../laws/normalizer.ts';

normalizerLaws(quantileSteps);

const bandCounts = fc.integer({ min: 2, max: 12 });
/** Two different values at least, so that there is a spread. */
const populations = values.map((some) => [...some, some[0] === 0 ? 1 : 0]);
const worthsOf = (population: readonly number[], options: object) => {
  const scale = quantileSteps(Float64Array.from(population), options);
  return population.map((value) => applyScale(scale, value));
};

/** ⌊bands · (mean rank - 1) / (n - 1)⌋ in whole numbers, as DESIGN section 6 says; the last band for a rank of 1. */
function bandByRank(population: readonly number[], value: number, bands: number): number {
  const below = population.filter((other) => other < value).length;
  const equal = population.filter((other) => other === value).length;
  const band = BigInt(bands * (2 * below + equal - 1)) / BigInt(2 * (population.length - 1));
  return Math.min(Number(band), bands - 1);
}

describe('quantileSteps', () => {
  test('each cut is the smallest value of its band, which it begins', () => {
    const scale = quantileSteps(Float64Array.of(30, 10, NaN, 20, 60, 50, 40), { bands: 3 });
    expect(scale).toEqual({ type: 'step', domain: [30, 50], range: [0, 0.5, 1] });
    expect([0, 29.9, 30, 49.9, 50, 99].map((value) => applyScale(scale, value))).toEqual([0, 0, 0.5, 0.5, 1, 1]);
  });

  test('without options they are quintiles, equally far apart', () => {
    const scale = quantileSteps(Float64Array.from({ length: 11 }, (_, i) => i));
    expect(scale).toEqual({ type: 'step', domain: [2, 4, 6, 8], range: [0, 0.25, 0.5, 0.75, 1] });
    expect(quantileSteps(Float64Array.of(1, 2), { bands: undefined, worths: undefined })).toEqual(
      quantileSteps(Float64Array.of(1, 2), { bands: 5 }),
    );
  });

  test('a value is worth what the band of its percentile rank is worth', () => {
    const tables = bandCounts.chain((bands) => fc.array(shares, { minLength: bands, maxLength: bands }));
    fc.assert(
      fc.property(populations, tables, (population, worths) => {
        const expected = population.map((value) => worths[bandByRank(population, value, worths.length)]);
        expect(worthsOf(population, { worths })).toEqual(expected);
        expect(worthsOf(population, { worths, bands: worths.length })).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('the worths are equally far apart where they are not given', () => {
    fc.assert(
      fc.property(populations, bandCounts, (population, bands) => {
        const expected = population.map((value) => bandByRank(population, value, bands) / (bands - 1));
        expect(worthsOf(population, { bands })).toEqual(expected);
      }),
    );
  });

  test('the bands are those of quantileSegments', () => {
    const { smallIntegers, heavyTails, nearEqualLarge, edgeOfIntegers, manyTies, singleSpike, everyday } =
      valueFamilies;
    // Their gaps are wider than 1e-11 of their span, so that the tolerance of segments lifts no value.
    const spaced = fc
      .oneof(smallIntegers, heavyTails, nearEqualLarge, edgeOfIntegers, manyTies, singleSpike, everyday)
      .map((some) => [...some, some[0]! + 2]);
    fc.assert(
      fc.property(spaced, bandCounts, (score, bands) => {
        const labels = Array.from({ length: bands }, (_, k) => String(k));
        const { codes } = segmentAll(quantileSegments({ of: 'score', labels }, { score }), { score });
        expect(worthsOf(score, { bands })).toEqual(Array.from(codes, (code) => code / (bands - 1)));
      }),
      { numRuns: 300 },
    );
  });

  test('many equal values stay together, and the bands that they empty have no step', () => {
    const visits = Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 2); // the zeros' percentile rank is 3.5 / 9
    expect(quantileSteps(visits)).toEqual({ type: 'step', domain: [0, 1], range: [0, 0.25, 1] });
    expect(worthsOf([0, 0, 0, 0, 0, 1], { bands: 4 })).toEqual([1 / 3, 1 / 3, 1 / 3, 1 / 3, 1 / 3, 1]);
    expect(worthsOf([0, 1, 1, 1, 1, 1], { bands: 4 })).toEqual([0, 2 / 3, 2 / 3, 2 / 3, 2 / 3, 2 / 3]);
  });

  test('a newcomer below all others is in the lowest band, even where nobody else is', () => {
    const scale = quantileSteps(Float64Array.of(0, 0, 0, 0, 1));
    expect(scale).toEqual({ type: 'step', domain: [0, 1], range: [0, 0.25, 1] });
    expect(applyScale(scale, -1)).toBe(0);
  });

  test('more bands than values leave some empty', () => {
    expect(worthsOf([1, 2, 3], { bands: 7 })).toEqual([0, 0.5, 1]);
    expect(quantileSteps(Float64Array.of(1, 2, 3), { bands: 1000 }).domain).toEqual([2, 3]);
  });

  test('a rank on the edge of a band is in it, though the edge is no double', () => {
    for (let bands = 2; bands <= 40; bands++) {
      const population = Array.from({ length: bands + 1 }, (_, i) => i); // the k-th rank is just k / bands
      expect(quantileSteps(Float64Array.from(population), { bands }).domain).toEqual(population.slice(1, -1));
    }
  });

  test('too much may be worth less', () => {
    expect(worthsOf([1, 2, 3], { worths: [0.5, 1, 0] })).toEqual([0.5, 1, 0]);
  });

  test('steps have no inverse', () => {
    expect(invertScale(quantileSteps(Float64Array.of(1, 2, 3)), 1)).toBeNull();
  });

  test.each([
    [{ bands: 1 }, 'ERR_OUT_OF_RANGE', 'bands'],
    [{ bands: 0 }, 'ERR_OUT_OF_RANGE', 'bands'],
    [{ bands: 2.5 }, 'ERR_OUT_OF_RANGE', 'bands'],
    [{ bands: 1001 }, 'ERR_OUT_OF_RANGE', 'bands'],
    [{ bands: 1e9 }, 'ERR_OUT_OF_RANGE', 'bands'],
    [{ bands: Infinity }, 'ERR_NOT_FINITE', 'bands'],
    [{ bands: '5' }, 'ERR_TYPE', 'bands'],
    [{ bands: null }, 'ERR_TYPE', 'bands'],
    [{ worths: [1] }, 'ERR_LENGTH', 'worths'],
    [{ worths: Array.from({ length: 1001 }, () => 1) }, 'ERR_LENGTH', 'worths'],
    [{ worths: [0, 1], bands: 3 }, 'ERR_LENGTH', 'worths'],
    [{ worths: [0, 2] }, 'ERR_OUT_OF_RANGE', 'worths[1]'],
    [{ worths: 'low' }, 'ERR_TYPE', 'worths'],
    [{ worths: null }, 'ERR_TYPE', 'worths'],
  ])('bands that are none are refused before the values are looked at: %o', (options, code, argument) => {
    const fit = () => quantileSteps(new Float64Array(), options as never);
    expect(fit).toThrow(expect.objectContaining({ code, argument }));
    expect(fit).toThrow(/FINITE|RANGE/.test(code) ? RangeError : TypeError);
    expect(fit).toThrow(/^quantileSteps: /);
  });
});
