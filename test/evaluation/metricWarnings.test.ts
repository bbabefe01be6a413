import { describe, expect, test } from 'vitest';
import type { MetricMeaning } from 'engagement-metrics/score';
import { metricWarnings, type ScoreWarning } from '../../src/evaluation/metricWarnings.ts';
import { hostileNames } from '../arbitraries.ts';
import { fittedOf } from '../score/cases.ts';

/** 201 worths, evenly from 0 to 1, and in another order. */
const even = Float64Array.from({ length: 201 }, (_, i) => i / 200);
const stirred = even.map((_, i) => ((i * 89) % 201) / 200);
const warningsOf = (
  worths: Readonly<Record<string, Float64Array>>,
  metrics: Readonly<Record<string, object>> = {},
  describes: Readonly<Record<string, MetricMeaning>> = {},
): ScoreWarning<string>[] => {
  const fitted = fittedOf(
    Object.fromEntries(
      Object.entries(worths).map(([name, column]) => {
        const observed = column.filter((worth) => !Number.isNaN(worth)).length;
        return [name, { observed, missing: column.length - observed, ...metrics[name] }];
      }),
    ),
  );
  const specs = Object.fromEntries(
    Object.keys(worths).map((name) => [name, describes[name] ? { describes: describes[name] } : {}]),
  );
  return metricWarnings(fitted, new Map(Object.entries(worths)), specs);
};
const codesOf = (warnings: readonly ScoreWarning<string>[]) => warnings.map(({ metric, code }) => [metric, code]);

describe('metricWarnings', () => {
  test('metrics that spread, are there and say each their own need no warning', () => {
    expect(warningsOf({ a: even, b: stirred })).toEqual([]);
  });

  test('a metric that is flat as fitted, or the same for all who have it, tells nobody apart', () => {
    const fact = 'a is worth the same for every customer: it tells nobody apart';
    const warning = { code: 'flatMetric', metric: 'a', other: null, value: null, fact };
    expect(warningsOf({ a: new Float64Array(5).fill(0.5) }, { a: { flat: true } })).toEqual([warning]);
    expect(warningsOf({ a: new Float64Array(5).fill(0.3) })).toEqual([warning]);
  });

  test('a weight moves nothing below a deviation of 0.02', () => {
    // Half of them at 0.5 + d and half at 0.5 - d deviate by d; the reach is 2 d.
    const halves = (d: number) => Float64Array.from({ length: 100 }, (_, i) => 0.5 + (i % 2 ? d : -d));
    const [warning] = warningsOf({ a: halves(0.0199), b: even.slice(0, 100) });
    expect(warning).toEqual({
      code: 'idleWeight',
      metric: 'a',
      other: null,
      value: expect.closeTo(0.0199, 12) as number,
      fact: 'a has 50 % of the weight, but moves next to nothing',
    });
    expect(codesOf(warningsOf({ a: halves(0.0201) }))).not.toContainEqual(['a', 'idleWeight']);
    expect(codesOf(warningsOf({ a: halves(0.0199), b: even }, { a: { weight: 0 } }))).not.toContainEqual([
      'a',
      'idleWeight',
    ]);
  });

  test('two metrics that rank customers alike are told once, at the later one', () => {
    const squares = even.map((worth) => worth * worth);
    const warnings = warningsOf({ a: even, b: stirred, c: squares });
    expect(warnings).toEqual([
      {
        code: 'correlatedMetrics',
        metric: 'c',
        other: 'a',
        value: expect.closeTo(1, 12) as number,
        fact: 'c ranks customers as a does: one thing counts twice',
      },
    ]);
    expect(warningsOf({ a: even, b: even.map((worth) => 1 - worth) })).toEqual([]); // the opposite is no double
  });

  test('a correlation of 0.9 is not above it', () => {
    // Spearman's 1 - 6 Σd² / (n (n² - 1)) of 4, 3, 2, 1 turned within 9: Σd² = 12 gives 0.9 of 9 customers.
    const ranks = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const shuffled = [3, 2, 1, 4, 5, 6, 8, 7, 9]; // Σd² = 8 + 2
    const more = [3, 2, 1, 5, 4, 6, 8, 7, 9]; // Σd² = 8 + 2 + 2: 0.9 exactly
    const worths = (each: readonly number[]) => Float64Array.from(each, (rank) => rank / 9);
    expect(codesOf(warningsOf({ a: worths(ranks), b: worths(shuffled) }))).toEqual([['b', 'correlatedMetrics']]);
    expect(codesOf(warningsOf({ a: worths(ranks), b: worths(more) }))).toEqual([]);
  });

  test('more than 30 % missing are many', () => {
    const lacking = (count: number) => stirred.slice(0, 100).map((worth, i) => (i < count ? NaN : worth));
    expect(warningsOf({ a: lacking(31) })).toEqual([
      { code: 'manyMissing', metric: 'a', other: null, value: 0.31, fact: 'a is missing for 31 % of the customers' },
    ]);
    expect(warningsOf({ a: lacking(30) })).toEqual([]);
  });

  test('of a metric that nobody has, that is all there is to say', () => {
    const warnings = warningsOf({ a: new Float64Array(3).fill(NaN), b: even.slice(0, 3) });
    expect(codesOf(warnings)).toContainEqual(['a', 'manyMissing']);
    expect(codesOf(warnings)).not.toContainEqual(['a', 'squashedByOutliers']);
    expect(codesOf(warningsOf({ a: new Float64Array() }))).not.toContainEqual(['a', 'manyMissing']);
  });

  test('98 % on a fifth of the scale or less are squashed', () => {
    const squashed = (reach: number) => Float64Array.from(even, (worth, i) => (i === 200 ? 1 : worth * reach));
    const [warning, ...others] = warningsOf({ a: squashed(0.2) });
    expect(others).toEqual([]);
    expect(warning).toEqual({
      code: 'squashedByOutliers',
      metric: 'a',
      other: null,
      value: expect.closeTo(0.98 * 0.2, 12) as number,
      fact: 'a has 98 % of the customers on 19.6 % of its scale',
    });
    expect(warningsOf({ a: squashed(0.21) })).toEqual([]);
  });

  test('counts and opens are told of by what they are said to be, and by nothing else', () => {
    const worths = { opens: even, visitsCount: stirred };
    expect(warningsOf(worths)).toEqual([]);
    expect(warningsOf(worths, {}, { opens: { kind: 'rate', source: 'emailClicks' } })).toEqual([]);
    const described = { opens: { kind: 'rate', source: 'emailOpens' }, visitsCount: { kind: 'count' } } as const;
    expect(warningsOf(worths, {}, described)).toEqual([
      {
        code: 'inflatedOpens',
        metric: 'opens',
        other: null,
        value: null,
        fact: 'opens is of e-mail opens, which mail privacy protection inflates',
      },
      {
        code: 'vanityCount',
        metric: 'visitsCount',
        other: null,
        value: null,
        fact: 'visitsCount counts without a denominator: it grows with size and age',
      },
    ]);
    const both = warningsOf({ opens: even }, {}, { opens: { kind: 'count', source: 'emailOpens' } });
    expect(codesOf(both)).toEqual([
      ['opens', 'vanityCount'],
      ['opens', 'inflatedOpens'],
    ]);
  });

  test('metrics may have any name', () => {
    const worths = Object.fromEntries(hostileNames.map((name) => [name, new Float64Array(3)]));
    const warnings = warningsOf(worths);
    expect(warnings.map(({ metric }) => metric).sort()).toEqual([...hostileNames].sort());
  });
});
