import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as normalizers from 'engagement-metrics/normalize';
import { lintScore } from 'engagement-metrics/evaluation';
import { fitScore, type Normalizer, type ScoreSpec } from 'engagement-metrics/score';
import { hostileNames } from '../arbitraries.ts';
import { cases, deepFrozen } from '../score/cases.ts';

const all = { ...normalizers };
const { goalposts, minMax } = normalizers;
/** 201 customers, their visits spread evenly and in no order. */
const visits = Array.from({ length: 201 }, (_, i) => (i * 89) % 201);
const codesOf = (normalize: unknown, values: readonly (number | null)[], options: object = {}, more: object = {}) => {
  const spec = { metrics: { visits: { normalize, ...more } } } as ScoreSpec<'visits', never>;
  return lintScore(spec, { visits: values }, { ...all, median }, options).map(({ code }) => code);
};
/** Somebody's own strategy: the median is worth a half. */
const median: Normalizer = (values) => {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  return { type: 'linear', domain: [middle, middle + 100], range: [0.5, 1] };
};

describe('lintScore', () => {
  test('a sound score has no warning', () => {
    expect(codesOf('minMax', visits)).toEqual([]);
    expect(codesOf({ type: 'goalposts', low: 0, high: 200 }, visits, { scoredAlone: true })).toEqual([]);
  });

  test('each warning comes of a population made for it, and of no other', () => {
    const posts = { type: 'goalposts', low: 0, high: 200 };
    expect(codesOf('minMax', [5, 5, 5])).toEqual(['flatMetric']);
    expect(codesOf(posts, [5, 5, 5])[0]).toBe('flatMetric');
    expect(codesOf({ type: 'goalposts', low: 0, high: 1e5 }, visits)).toContain('idleWeight');
    expect(codesOf('minMax', visits.map((visit) => (visit % 3 === 0 ? null : visit)))).toEqual(['manyMissing']); // prettier-ignore
    expect(codesOf('minMax', [...visits, 10_000])).toEqual(expect.arrayContaining(['squashedByOutliers']));
    expect(codesOf('percentileRank', [...visits, 10_000])).toEqual([]);
    expect(codesOf('minMax', visits, {}, { describes: { kind: 'count' } })).toEqual(['vanityCount']);
    expect(codesOf('minMax', visits, {}, { describes: { kind: 'rate', source: 'emailOpens' } })).toEqual([
      'inflatedOpens',
    ]);
    expect(codesOf('minMax', visits, {}, { describes: { kind: 'recency', source: 'emailClicks' } })).toEqual([]);
    expect(codesOf('minMax', visits, { scoredAlone: true })).toEqual(['populationRelative']);
  });

  test('metrics that rank customers alike are told as a pair, whatever their strategies', () => {
    const metrics = { visits: { normalize: 'minMax' }, hours: { normalize: 'percentileRank' } } as const;
    const columns = { visits, hours: visits.map((visit) => visit * visit) };
    expect(lintScore({ metrics }, columns, all)).toEqual([
      {
        code: 'correlatedMetrics',
        metric: 'hours',
        other: 'visits',
        value: expect.closeTo(1, 10) as number,
        fact: 'hours ranks customers as visits does: one thing counts twice',
      },
    ]);
  });

  test.each(
    [
      'minMax',
      'maxAbs',
      'zScore',
      'robust',
      'percentileRank',
      'logMinMax',
      'winsorized',
      'quantileSteps',
      'median',
    ].map((type): [string, object] => [type, { type }]),
  )('%s makes a value worth what the others make it', (_, normalize) => {
    const populations = [
      visits,
      [0, 0, 0, 0, 0, 0, 0, 9],
      [...visits.map(() => 0), 50, 100],
      [1, 2],
      [1, 2, 3],
      [0, 1, 2, 3, 100],
    ];
    for (const values of populations) {
      expect(codesOf(normalize, values, { scoredAlone: true }), String(values)).toContain('populationRelative');
    }
  });

  test('target is relative, since it begins at the smallest value of all', () => {
    const normalize = { type: 'target', target: 1000 };
    for (const values of [visits, [0, 0, 0, 0, 50], [1, 5]]) {
      expect(codesOf(normalize, values, { scoredAlone: true })).toContain('populationRelative');
    }
  });

  test.each<[string, object]>([
    ['goalposts', { low: 0, high: 200 }],
    ['saturating', { half: 50 }],
    ['cappedCount', { cap: 200 }],
    ['steps', { cuts: [50, 100], worths: [0, 0.5, 1] }],
    ['knots', { at: [0, 100, 200], worths: [0, 0.9, 1] }],
  ])('%s does not look at the others', (type, options) => {
    expect(codesOf({ type, ...options }, visits, { scoredAlone: true })).not.toContain('populationRelative');
  });

  test('values of either sign are relative under maxAbs, too', () => {
    const signed = [-100, -50, 0, 30, 100];
    expect(codesOf('maxAbs', signed, { scoredAlone: true })).toContain('populationRelative');
  });

  test('what is relative is told only where customers are scored alone', () => {
    expect(codesOf('minMax', visits, { scoredAlone: false })).toEqual([]);
    expect(codesOf('minMax', visits, { scoredAlone: undefined })).toEqual([]);
    const spec = { metrics: { visits: { normalize: 'minMax' } } } as const;
    expect(lintScore(spec, { visits }, { minMax }, { scoredAlone: true })).toEqual([
      {
        code: 'populationRelative',
        metric: 'visits',
        other: null,
        value: null,
        fact: 'visits is worth what the others make it: the score of one customer moves as they change',
      },
    ]);
  });

  test('any spec can be looked over: every warning is of a metric, with a sentence that begins with its name', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ spec, columns }, scoredAlone) => {
        const lint = () => lintScore(spec as never, deepFrozen(columns) as never, all, { scoredAlone });
        const warnings = lint() as ReturnType<typeof lintScore>;
        const names = Object.keys(spec.metrics);
        for (const { metric, other, value, fact } of warnings as {
          metric: string;
          other: string | null;
          value: number | null;
          fact: string;
        }[]) {
          // prettier-ignore
          expect(names).toContain(metric);
          if (other !== null) expect(names.indexOf(other)).toBeLessThan(names.indexOf(metric));
          if (value !== null) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
          expect(fact.startsWith(`${metric} `) && !/NaN|Infinity|undefined/.test(fact.slice(metric.length))).toBe(true);
        }
        expect(lint()).toEqual(warnings);
      }),
    );
  });

  test('metrics may have any name', () => {
    const metrics = Object.fromEntries(hostileNames.map((name) => [name, { normalize: 'minMax' as const }]));
    const columns = Object.fromEntries(hostileNames.map((name) => [name, [1, 1, 1]]));
    const warnings = lintScore({ metrics }, columns, { minMax }, { scoredAlone: true });
    expect(warnings.map(({ metric }) => metric).sort()).toEqual([...hostileNames].sort());
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['flatMetric']));
  });

  test('what cannot be is refused: an option of its own, or whatever fitScore refuses', () => {
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    const normalize = { type: 'goalposts', low: 0, high: 9 } as const;
    const asking = (options: unknown, population: unknown = { visits }) => {
      return () =>
        lintScore({ metrics: { visits: { normalize } } }, population as never, { goalposts }, options as never);
    };
    expect(asking({ alone: true })).toThrow(refused('ERR_UNKNOWN_OPTION', 'alone'));
    expect(asking({ scoredAlone: 1 })).toThrow(refused('ERR_TYPE', 'scoredAlone'));
    expect(asking({ scoredAlone: null })).toThrow(/^lintScore: /);
    expect(asking({}, { visits: ['x'] })).toThrow(refused('ERR_TYPE', 'population.visits[0]'));
    expect(() => fitScore({ metrics: {} }, [], {})).toThrow(refused('ERR_INVALID_SPEC', 'spec'));
    expect(() => lintScore({ metrics: {} } as never, [], {})).toThrow(refused('ERR_INVALID_SPEC', 'spec'));
  });
});
