import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalposts, minMax } from 'engagement-metrics/normalize';
import { explainScore, fitScore, scoreOne } from 'engagement-metrics/score';
import { hostileNames } from '../arbitraries.ts';
import { cases, fitCase, fittedReference, flatCases, reference, rowsOf } from './cases.ts';

describe('explainScore', () => {
  test('the reference customer has 12 + 12 + 3 + 18.75 + 10 points', () => {
    const { score, base, points, adjustments, coverage } = explainScore(fittedReference, reference.customer); // catalogue 17.11
    expect(score).toBeCloseTo(55.75, 12);
    expect(base).toBe(0);
    expect(coverage).toBe(1);
    expect(adjustments).toEqual([]);
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

  test('flat, base and points add up to the score; points and what is lost to the whole range', () => {
    fc.assert(
      fc.property(flatCases, (made) => {
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

  test('flat, shares are of the weight that is observed, and the coverage is its share of the whole', () => {
    fc.assert(
      fc.property(flatCases, (made) => {
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

  test('penalties, vetoes and caps are told of as adjustments, in the order in which they came', () => {
    const normalize = { type: 'goalposts', low: 0, high: 100 } as const;
    const fitted = fitScore(
      {
        metrics: {
          visits: { normalize, group: 'use', cap: 0.9 },
          opens: { normalize, group: 'use' },
          nps: { normalize },
        },
        groups: { use: { weight: 3, cap: 0.8 } },
        penalties: [{ when: { of: 'plan', in: ['trial'] }, points: 10, reason: 'on trial' }],
        vetoes: [{ when: { of: 'invoicesDue', from: 1 }, limit: 50, reason: 'unpaid' }],
        cap: 40,
      },
      [],
      { goalposts },
    );
    const row = { visits: 100, opens: 100, nps: 100, plan: 'trial', invoicesDue: 2 };
    const { score, base, points, adjustments } = explainScore(fitted, row);
    expect(score).toBe(40);
    expect(base).toBe(0);
    expect(points.map((part) => part.points)).toEqual([37.5, 37.5, 25]);
    expect(adjustments).toEqual([
      { kind: 'metricCap', reason: 'visits', points: expect.closeTo(-3.75, 10) as number },
      { kind: 'groupCap', reason: 'use', points: expect.closeTo(-11.25, 10) as number },
      { kind: 'penalty', reason: 'on trial', points: -10 },
      { kind: 'veto', reason: 'unpaid', points: expect.closeTo(-25, 10) as number },
      { kind: 'cap', reason: 'highest score', points: -10 },
    ]);
    expect(explainScore(fitted, { ...row, visits: 0, opens: 0, nps: 0 }).adjustments).toEqual([
      { kind: 'penalty', reason: 'on trial', points: -10 },
      { kind: 'range', reason: 'lowest score', points: 10 },
    ]);
    expect(explainScore(fitted, { ...row, visits: 20, opens: 20, nps: 20, plan: 'pro' }).adjustments).toEqual([]);
  });

  test('a score that is not arithmetic begins where everybody is on average', () => {
    const metrics = { visits: { normalize: 'minMax' }, opens: { normalize: 'minMax' } } as const;
    const population = { visits: [0, 5, 10], opens: [0, 1, 10] };
    const fitted = fitScore({ metrics, power: 0, floor: 0.01 }, population, { minMax });
    const { score, base, points } = explainScore(fitted, { visits: 9, opens: 4 });
    const [mean, visits, opens] = [1.1 / 3, Math.sqrt(0.9), Math.sqrt(0.4)];
    expect(score).toBeCloseTo(60, 10);
    expect(base).toBeCloseTo(100 * Math.sqrt(0.5 * mean), 10);
    // The mean of both orders, by hand: what visits add to average opens, and to these.
    const byVisits = ((visits - Math.sqrt(0.5)) * (Math.sqrt(mean) + opens)) / 2;
    expect(points[0]!.points).toBeCloseTo(100 * byVisits, 10);
    expect(points[0]!.lost).toBeCloseTo(100 * (1 - visits) * opens, 10);
    expect(points[0]!.share).toBe(0.5);
  });

  test('more than 12 metrics under a mean that is not arithmetic are refused, but scored', () => {
    const names = Array.from({ length: 13 }, (_, k) => `m${String(k)}`);
    const metrics = Object.fromEntries(names.map((name) => [name, { normalize: 'minMax' as const }]));
    const row = Object.fromEntries(names.map((name) => [name, 5]));
    const population = [Object.fromEntries(names.map((name) => [name, 0])), row];
    const fitted = fitScore({ metrics, power: 'worst' }, population, { minMax });
    expect(scoreOne(fitted, row)).toBe(100);
    const explaining = () => explainScore(fitted, row);
    expect(explaining).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'fitted' }));
    expect(explaining).toThrow(/^explainScore: fitted puts 13 metrics under/);
    expect(explainScore(fitted, Object.fromEntries(names.map((name) => [name, null]))).score).toBeNull();
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
