import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainScore, type FittedScore } from 'engagement-metrics/score';
import { effectiveWeights, influence } from 'engagement-metrics/weights';
import { hostileNames } from '../arbitraries.ts';
import { cases, fitCase, fittedOf, rowsOf, typedOf } from '../score/cases.ts';

const near = (x: number): unknown => expect.closeTo(x, 10);
const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const covariance = (xs: readonly number[], ys: readonly number[]) =>
  mean(xs.map((x, i) => (x - mean(xs)) * (ys[i]! - mean(ys))));

/** All combinations of the levels of some metrics. */
function factorial(levels: Readonly<Record<string, readonly number[]>>): Record<string, number>[] {
  return Object.entries(levels).reduce<Record<string, number>[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}
const sharesOf = (fitted: FittedScore<string>, rows: readonly object[]) =>
  influence(fitted, rows).metrics.map((each) => each.influence);

describe('influence', () => {
  test('of independent metrics with one variance it is as the square of the weights', () => {
    // cov(w x, Σ w x) = w² var x where the covariances are 0; a full factorial design makes them so.
    const fitted = fittedOf({ a: { weight: 3 }, b: {}, c: { weight: 2 } });
    const rows = factorial({ a: [0, 0.5, 1], b: [0, 0.5, 1], c: [0, 0.5, 1] });
    expect(sharesOf(fitted, rows)).toEqual([near(9 / 14), near(1 / 14), near(4 / 14)]);
  });

  test('of independent metrics with one variance and equal weights it is the effective weight', () => {
    const fitted = fittedOf({ a: {}, b: {}, c: {}, d: {} });
    const rows = factorial({ a: [0.2, 0.6], b: [0.1, 0.5], c: [0, 0.4], d: [0.6, 1] });
    const weights = effectiveWeights(fitted).map(({ weight }) => weight);
    expect(influence(fitted, rows).metrics).toEqual(
      ['a', 'b', 'c', 'd'].map((metric, k) => ({ metric, weight: weights[k], influence: near(weights[k]!) })),
    );
  });

  test('a metric that is the same for all has none, whatever it weighs', () => {
    const fitted = fittedOf({ a: {}, b: { weight: 9 } });
    expect(influence(fitted, { a: [0, 0.4, 1], b: [0.3, 0.3, 0.3] })).toEqual({
      metrics: [
        { metric: 'a', weight: 0.1, influence: near(1) },
        { metric: 'b', weight: 0.9, influence: 0 },
      ],
      adjustments: 0,
      scored: 3,
    });
  });

  test('a metric that works against the others has less than none', () => {
    const [a, b] = sharesOf(fittedOf({ a: { weight: 3 }, b: {} }), [{ a: 0, b: 1 }, { a: 1, b: 0 }]); // prettier-ignore
    expect([a, b]).toEqual([near(1.5), near(-0.5)]);
  });

  test('it is cov(points, score) / var(score), written out', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const told = rowsOf(made.columns).map((row) => explainScore(fitted, row)).filter(({ score }) => score !== null); // prettier-ignore
        const scores = told.map(({ score }) => score!);
        const found = influence(fitted, rowsOf(made.columns));
        const [low, high] = fitted.range;
        const variance = covariance(scores, scores);
        expect(found.scored).toBe(told.length);
        if (!(variance > 1e-8 * (high - low) * (high - low))) return;
        found.metrics.forEach((each, k) => {
          const points = told.map((one) => one.points[k]!.points);
          const expected = covariance(points, scores) / variance;
          expect(Math.abs(each.influence! - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
        });
      }),
    );
  });

  test('with the adjustments it adds up to 1', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const { metrics, adjustments } = influence(fitted, rowsOf(made.columns));
        if (adjustments === null) return;
        const parts = [...metrics.map((each) => each.influence!), adjustments];
        const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
        const [low, high] = fitted.range;
        const scores = rowsOf(made.columns).map((row) => explainScore(fitted, row).score ?? NaN);
        const known = scores.filter((score) => score === score);
        const spread = Math.max(...known) - Math.min(...known);
        if (spread < 1e-6 * (high - low)) return; // what differs in the last bits alone is rounding
        expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - 1)).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });

  test('penalties, vetoes and caps have their own', () => {
    const penalties = [{ when: { of: 'plan', in: ['trial'] }, points: 0.5 }];
    const rows = { a: [0.5, 0.5, 1], plan: ['pro', 'trial', 'trial'] };
    const found = influence(fittedOf({ a: {} }, { penalties }), rows);
    // By hand: scores 0.5, 0, 0.5; points 0.5, 0.5, 1; penalties 0, -0.5, -0.5.
    expect(found.metrics[0]!.influence).toBeCloseTo(0.5, 12);
    expect(found.adjustments).toBeCloseTo(0.5, 12);
  });

  test('it is null where the scores do not differ, or there is but one, or none', () => {
    const fitted = fittedOf({ a: {}, b: {} }, { minimumCoverage: 1 });
    const none = { metrics: ['a', 'b'].map((metric) => ({ metric, weight: 0.5, influence: null })), adjustments: null };
    expect(influence(fitted, { a: [0.2, 0.2], b: [0.7, 0.7] })).toEqual({ ...none, scored: 2 });
    expect(influence(fitted, { a: [0.2, 0.4], b: [0.7, null] })).toEqual({ ...none, scored: 1 });
    expect(influence(fitted, [])).toEqual({ ...none, scored: 0 });
  });

  test('scores that differ by rounding alone do not differ', () => {
    const fitted = fittedOf({ a: { weight: 0.1 }, b: { weight: 0.2 }, c: { weight: 0.3 } });
    const rows = [
      { a: 0.3, b: 0.3, c: 0.3 },
      { a: 0.3, b: null, c: 0.3 },
      { a: 0.3, b: 0.3, c: null },
      { a: null, b: 0.3, c: 0.3 },
    ];
    expect(sharesOf(fitted, rows)).toEqual([null, null, null]);
  });

  test('rows, columns and typed columns give the same', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const expected = influence(fitted, rowsOf(made.columns));
        expect(influence(fitted, made.columns as never)).toEqual(expected);
        expect(influence(fitted, typedOf(made.columns))).toEqual(expected);
      }),
    );
  });

  test('metrics may have any name', () => {
    const fitted = fittedOf(Object.fromEntries(hostileNames.map((name) => [name, {}])));
    const rows = [0, 1].map((value) => Object.fromEntries(hostileNames.map((name) => [name, value])));
    expect(sharesOf(fitted, rows)).toEqual(hostileNames.map(() => near(1 / hostileNames.length)));
  });

  test('what cannot be read is refused', () => {
    const fitted = fittedOf({ a: {} });
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    expect(() => influence(fitted, { b: [1] } as never)).toThrow(refused('ERR_TYPE', 'population.a'));
    expect(() => influence(fitted, [{ a: 0.5 }, { a: 'x' }] as never)).toThrow(refused('ERR_TYPE', 'population[1].a'));
    expect(() => influence(fitted, { a: [0.5, 'x'] } as never)).toThrow(refused('ERR_TYPE', 'population.a[1]'));
    expect(() => influence(fitted, { a: ['x'] } as never)).toThrow(/^influence: /);
    const newer = { ...fitted, version: 2 } as never;
    expect(() => influence(newer, [])).toThrow(refused('ERR_VERSION', 'fitted.version'));
  });

  test('more than 12 metrics under a mean that is not arithmetic are refused', () => {
    const names = Array.from({ length: 13 }, (_, k) => `m${String(k)}`);
    const fitted = fittedOf(Object.fromEntries(names.map((name) => [name, {}])), { power: 'worst' });
    const asking = () => influence(fitted, [Object.fromEntries(names.map((name) => [name, 0.5]))]);
    expect(asking).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'fitted' }));
  });
});
