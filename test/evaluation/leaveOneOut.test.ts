import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveOneOut } from 'engagement-metrics/evaluation';
import { scoreOne } from 'engagement-metrics/score';
import { rankCorrelation } from '../../src/evaluation/rankCorrelation.ts';
import { withoutMetric } from '../../src/evaluation/withoutMetric.ts';
import { hostileNames } from '../arbitraries.ts';
import { cases, fitCase, fittedOf, rowsOf, typedOf } from '../score/cases.ts';

const near = (x: number): unknown => expect.closeTo(x, 12);

describe('leaveOneOut', () => {
  test('by hand: who moves how far without each metric', () => {
    const fitted = fittedOf({ a: { weight: 3 }, b: {} });
    const rows = [{ a: 0, b: 0.4 }, { a: 0.5, b: 0.5 }, { a: 1, b: 0.2 }]; // prettier-ignore
    // Scores 0.1, 0.5, 0.8; without a 0.4, 0.5, 0.2; without b 0, 0.5, 1.
    expect(leaveOneOut(fitted, rows)).toEqual([
      { metric: 'a', rankCorrelation: near(-0.5), meanMove: near(0.3), largestMove: near(0.6), scored: 3 },
      { metric: 'b', rankCorrelation: near(1), meanMove: near(0.1), largestMove: near(0.2), scored: 3 },
    ]);
  });

  test('it is the score with each metric and without it, one customer after the other', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const rows = rowsOf(made.columns);
        const found = new Map(leaveOneOut(fitted, rows).map((each) => [each.metric, each]));
        for (const { name } of fitted.metrics) {
          const lesser = withoutMetric(fitted, name);
          expect(found.has(name)).toBe(lesser !== null);
          if (!lesser) continue;
          const { rankCorrelation: correlation, meanMove, largestMove, scored } = found.get(name)!;
          const scores = rows.map((row) => scoreOne(fitted, row) ?? NaN);
          const without = rows.map((row) => scoreOne(lesser, row) ?? NaN);
          const moves = scores.map((score, i) => Math.abs(score - without[i]!)).filter((move) => !Number.isNaN(move));
          expect(scored).toBe(moves.length);
          expect(largestMove).toBe(moves.length > 0 ? Math.max(...moves) : null);
          const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
          if (meanMove === null) expect(moves).toEqual([]);
          else expect(Math.abs(meanMove - mean)).toBeLessThanOrEqual(1e-12 * Math.max(1, mean));
          expect(correlation).toBe(rankCorrelation(Float64Array.from(scores), Float64Array.from(without)));
        }
      }),
    );
  });

  test('a metric without weight changes nothing', () => {
    const found = leaveOneOut(fittedOf({ a: {}, idle: { weight: 0 } }), { a: [0.1, 0.4, 0.2], idle: [1, 0, 0] });
    expect(found).toEqual([{ metric: 'idle', rankCorrelation: near(1), meanMove: 0, largestMove: 0, scored: 3 }]);
  });

  test('the one metric of a score has nothing to be compared with', () => {
    expect(leaveOneOut(fittedOf({ a: {} }), { a: [0, 1] })).toEqual([]);
  });

  test('where nobody has both scores there is nothing to say', () => {
    const none = { rankCorrelation: null, meanMove: null, largestMove: null, scored: 0 };
    const both = [{ metric: 'a', ...none }, { metric: 'b', ...none }]; // prettier-ignore
    expect(leaveOneOut(fittedOf({ a: {}, b: {} }), { a: [], b: [] })).toEqual(both);
    expect(leaveOneOut(fittedOf({ a: {}, b: {} }), { a: [null], b: [null] })).toEqual(both);
    expect(leaveOneOut(fittedOf({ a: {}, b: {} }), { a: [1], b: [null] })[0]).toEqual({ metric: 'a', ...none });
  });

  test('a condition on the metric that is left out is still met', () => {
    const fitted = fittedOf({ a: {}, b: {} }, { vetoes: [{ when: { of: 'a', below: 0.5 }, limit: 0.2 }] });
    const [withoutA] = leaveOneOut(fitted, [{ a: 0.1, b: 0.9 }]);
    expect(withoutA).toMatchObject({ metric: 'a', meanMove: 0 });
  });

  test('rows, columns and typed columns give the same', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const expected = leaveOneOut(fitted, rowsOf(made.columns));
        expect(leaveOneOut(fitted, made.columns as never)).toEqual(expected);
        expect(leaveOneOut(fitted, typedOf(made.columns))).toEqual(expected);
      }),
    );
  });

  test('metrics may have any name', () => {
    const fitted = fittedOf(Object.fromEntries(hostileNames.map((name) => [name, {}])));
    const found = leaveOneOut(fitted, [Object.fromEntries(hostileNames.map((name) => [name, 0.5]))]);
    expect(found.map(({ metric }) => metric)).toEqual(fitted.metrics.map(({ name }) => name));
  });

  test('what cannot be read is refused', () => {
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    const asking = (population: unknown) => () => leaveOneOut(fittedOf({ a: {}, b: {} }), population as never);
    expect(asking([{ a: 1, b: 'x' }])).toThrow(refused('ERR_TYPE', 'population[0].b'));
    expect(asking({ a: [1] })).toThrow(refused('ERR_TYPE', 'population.b'));
    expect(asking({ a: [1], b: [1, 2] })).toThrow(refused('ERR_LENGTH', 'population.b'));
    expect(asking({ a: [1] })).toThrow(/^leaveOneOut: /);
  });
});
