import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/score/explain.ts';
import { weigh } from '../../src/score/weigh.ts';
import { applyScale } from 'engagement-metrics/scale';
import { cases, fitCase, fittedOf, fittedReference, rowsOf } from './cases.ts';
import { slowScore } from './slowScore.ts';

describe('explain', () => {
  test('base, points and adjustments add up to the score, for every tree, power and policy', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const [low, high] = fitted.range;
        for (const row of rowsOf(made.columns)) {
          const { score, base, points, adjustments } = explain('explainScore', fitted, row);
          if (score === null) continue;
          const parts = [...points, ...adjustments].map((part) => part.points);
          const sum = parts.reduce((total, part) => total + part, base);
          expect(Math.abs(sum - score)).toBeLessThanOrEqual(1e-12 * (high - low));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the score is the very one of weigh, the coverage what the slow way finds', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const scales = new Map(fitted.metrics.map(({ name, scale }) => [name, scale]));
        for (const row of rowsOf(made.columns)) {
          const { score, coverage } = explain('explainScore', fitted, row);
          expect(score ?? NaN).toBe(weigh('scoreOne', fitted, row).score);
          const worthOf = (name: string) =>
            row[name] === null ? null : applyScale(scales.get(name)!, row[name] as number);
          expect(coverage).toBeCloseTo(slowScore(made.spec, worthOf, row).coverage, 12);
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('every number of an explanation is finite, and none is -0', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        for (const row of rowsOf(made.columns)) {
          const { score, base, coverage, points, adjustments } = explain('explainScore', fitted, row);
          const numbers = [
            score,
            base,
            coverage,
            ...[...points, ...adjustments].flatMap((part) => Object.values(part)),
          ];
          const odd = numbers.filter((x) => typeof x === 'number' && (!Number.isFinite(x) || Object.is(x, -0)));
          expect(odd).toEqual([]);
        }
      }),
    );
  });

  test('without enough there is no score, no share, no points and no adjustment, but values, worths and coverage', () => {
    const fitted = {
      ...fittedReference,
      cap: 10,
      penalties: [{ when: { all: [] }, points: 5 }],
    };
    const row = { visits: 12, opens: null, social: null, purchases: null, clv: null };
    expect(explain('explainScore', fitted, row)).toMatchObject({
      score: null,
      base: 0,
      coverage: expect.closeTo(0.2, 12) as number,
      adjustments: [],
      points: [
        { value: 12, worth: 0.6, share: 0, points: 0, lost: 0 },
        ...Array<object>(4).fill({ value: null, worth: null }),
      ],
    });
  });

  test('what stands in for a missing value has points, but no value', () => {
    const fitted = fittedOf({ visits: {}, opens: { weight: 3 } }, { missing: 'neutral', range: [0, 100] });
    const { points, coverage } = explain('explainScore', fitted, { visits: 0.2, opens: null });
    expect(coverage).toBe(0.25);
    expect(points[1]).toEqual({ metric: 'opens', value: null, worth: 0.5, share: 0.75, points: 37.5, lost: 37.5 });
  });

  test('errors are of the function that was called', () => {
    expect(() => explain('explainChange', fittedReference, {})).toThrow(/^explainChange: row.visits /);
  });
});
