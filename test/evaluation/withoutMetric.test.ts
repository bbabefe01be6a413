import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFittedScore, scoreOne } from 'engagement-metrics/score';
import { withoutMetric } from '../../src/evaluation/withoutMetric.ts';
import { cases, fitCase, fittedOf, fittedReference, reference, rowsOf } from '../score/cases.ts';

describe('withoutMetric', () => {
  test('the reference customer without social is scored as one who lacks it', () => {
    const lesser = withoutMetric(fittedReference, 'social')!;
    expect(scoreOne(lesser, reference.customer)).toBeCloseTo(62.0588, 4); // catalogue 17.11
    expect(lesser.metrics.map(({ name }) => name)).toEqual(['visits', 'opens', 'purchases', 'clv']);
  });

  test('what is left is a fitted score, whatever the tree; or nothing is left', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        for (const { name } of fitted.metrics) {
          const lesser = withoutMetric(fitted, name);
          if (lesser === null) continue;
          expect(parseFittedScore(lesser)).toBe(lesser);
          expect(lesser.metrics.some((metric) => metric.name === name)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('customers of whom a metric is missing are scored alike with it and without it, if weights go to the others', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = {
          ...fitCase(made),
          missing: 'reweight',
          minimumCoverage: 0,
          penalties: [],
          vetoes: [],
        } as const;
        for (const { name } of fitted.metrics) {
          const lesser = withoutMetric(fitted, name);
          for (const row of rowsOf(made.columns)) {
            const without = Object.fromEntries([...Object.entries(row), [name, null]]);
            const score = scoreOne(fitted, without);
            if (score === null) continue; // then nothing else is observed
            expect(scoreOne(lesser!, row)).toBeCloseTo(score, 10);
          }
        }
      }),
    );
  });

  test('a group whose last weight is gone goes, too, and so on upwards', () => {
    const fitted = fittedOf(
      { a: { group: 'inner' }, idle: { group: 'inner', weight: 0 }, b: {} },
      {
        groups: [
          { name: 'inner', weight: 1, group: 'outer' },
          { name: 'outer', weight: 1 },
        ],
      },
    );
    const lesser = withoutMetric(fitted, 'a')!;
    expect(lesser.metrics.map(({ name }) => name)).toEqual(['b']);
    expect(lesser.groups).toEqual([]);
    expect(withoutMetric(fitted, 'b')!.groups).toEqual(fitted.groups);
    expect(withoutMetric(fitted, 'idle')!.groups).toEqual(fitted.groups);
  });

  test('a group without a weight goes with the one that it belongs to', () => {
    const fitted = fittedOf(
      { a: { group: 'outer' }, b: { group: 'idle' }, c: {} },
      {
        groups: [
          { name: 'idle', weight: 0, group: 'outer' },
          { name: 'outer', weight: 1 },
        ],
      },
    );
    const lesser = withoutMetric(fitted, 'a')!;
    expect([lesser.metrics.map(({ name }) => name), lesser.groups]).toEqual([['c'], []]);
    expect(scoreOne(lesser, { c: 0.5 })).toBe(0.5);
  });

  test('nothing is left of one metric, nor of metrics of which one has all the weight', () => {
    expect(withoutMetric(fittedOf({ a: {} }), 'a')).toBeNull();
    expect(withoutMetric(fittedOf({ a: {}, b: { weight: 0 } }), 'a')).toBeNull();
  });
});
