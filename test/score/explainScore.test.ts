import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minMax } from 'engagement-metrics/normalize';
import { explainScore, fitScore, scoreOne } from 'engagement-metrics/score';
import { hostileNames } from '../arbitraries.ts';
import { cases, fitCase, fittedReference, reference, rowsOf } from './cases.ts';

describe('explainScore', () => {
  test('the reference customer has 12 + 12 + 3 + 18.75 + 10 points', () => {
    const { score, base, points, coverage } = explainScore(fittedReference, reference.customer); // catalogue 17.11
    expect(score).toBeCloseTo(55.75, 12);
    expect(base).toBe(0);
    expect(coverage).toBe(1);
    expect(points.map(({ metric }) => metric)).toEqual(['visits', 'opens', 'social', 'purchases', 'clv']);
    expect(points.map(({ value }) => value)).toEqual([12, 8, 5, 3, 400]);
    expect(points.map(({ worth }) => worth)).toEqual([0.6, 0.8, 0.2, 0.75, 0.4]);
    expect(points.map((part) => part.points)).toEqual(
      [12, 12, 3, 18.75, 10].map((part) => expect.closeTo(part, 12) as number),
    );
    expect(points.map(({ lost }) => lost)).toEqual(
      [8, 3, 12, 6.25, 15].map((part) => expect.closeTo(part, 12) as number),
    );
  });

  test('a missing metric has no share, and the coverage says how much is missing', () => {
    const { score, points, coverage } = explainScore(fittedReference, { ...reference.customer, social: NaN });
    expect(score).toBeCloseTo(62.0588, 4); // catalogue 17.11
    expect(coverage).toBeCloseTo(0.85, 12);
    expect(points[2]).toEqual({ metric: 'social', value: null, worth: null, share: 0, points: 0, lost: 0 });
    expect(points[0]?.share).toBeCloseTo(0.2 / 0.85, 12);
  });

  test('the score is the very one of scoreOne', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        for (const row of rowsOf(made.columns)) expect(explainScore(fitted, row).score).toBe(scoreOne(fitted, row));
      }),
    );
  });

  test('base and points add up to the score; points and what is lost to the whole range', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const [low, high] = fitted.range;
        for (const row of rowsOf(made.columns)) {
          const { score, base, points } = explainScore(fitted, row);
          if (score === null) continue;
          const sum = points.reduce((total, part) => total + part.points, base);
          const all = points.reduce((total, { points: won, lost }) => total + won + lost, base);
          expect(base).toBe(low);
          expect(Math.abs(sum - score)).toBeLessThanOrEqual(1e-12 * (high - low));
          expect(Math.abs(all - high)).toBeLessThanOrEqual(1e-12 * (high - low));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('shares are of the weight that is observed, and the coverage is its share of the whole', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const total = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);
        const weights = fitted.metrics.map(({ weight }) => weight);
        for (const row of rowsOf(made.columns)) {
          const { score, points, coverage } = explainScore(fitted, row);
          const observed = total(weights.filter((_, k) => points[k]!.value !== null));
          expect(coverage).toBe(observed / total(weights));
          const shares = points.map(({ value }, k) => (value === null || score === null ? 0 : weights[k]! / observed));
          expect(points.map(({ share }) => share)).toEqual(shares);
        }
      }),
    );
  });

  test('where too little is observed there are values and worths, but no points', () => {
    const row = { visits: 12, opens: null, social: null, purchases: null, clv: null };
    const { score, coverage, points } = explainScore(fittedReference, row);
    expect(score).toBeNull();
    expect(coverage).toBeCloseTo(0.2, 12);
    expect(points[0]).toEqual({ metric: 'visits', value: 12, worth: 0.6, share: 0, points: 0, lost: 0 });
  });

  test('the base is never -0', () => {
    const metrics = { visits: { normalize: 'minMax' } } as const;
    const fitted = fitScore({ metrics, range: [-0, 1] }, { visits: [0, 1] }, { minMax });
    expect(explainScore(fitted, { visits: 1 }).base).toBe(0);
  });

  test('metrics may have any name', () => {
    const fitted = fitScore(
      { metrics: Object.fromEntries(hostileNames.map((name) => [name, { normalize: 'minMax' as const }])) },
      Object.fromEntries(hostileNames.map((name) => [name, [0, 10]])),
      { minMax },
    );
    const row = Object.fromEntries(hostileNames.map((name, k) => [name, k]));
    const values = explainScore(fitted, row).points.map(({ metric, value }) => [metric, value]);
    expect(Object.fromEntries(values)).toEqual(row);
  });

  test('a fitted score of another version is refused', () => {
    const explaining = () => explainScore({ ...fittedReference, version: 2 } as never, reference.customer);
    expect(explaining).toThrow(expect.objectContaining({ code: 'ERR_VERSION', argument: 'fitted.version' }));
    expect(explaining).toThrow(/^explainScore: /);
  });

  test('what is no number is refused', () => {
    const explaining = () => explainScore(fittedReference, { ...reference.customer, clv: '400' } as never);
    expect(explaining).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'row.clv' }));
    expect(explaining).toThrow(/^explainScore: /);
  });
});
