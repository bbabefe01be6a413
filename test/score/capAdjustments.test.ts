import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capAdjustments } from '../../src/score/capAdjustments.ts';
import { weigh } from '../../src/score/weigh.ts';
import type { FittedScore } from '../../src/score/types.ts';
import { cases, fitCase, fittedOf, rowsOf, unadjusted } from './cases.ts';

const of = (fitted: FittedScore<string>, row: object) => capAdjustments(fitted, weigh('f', fitted, row));

test('metrics are capped in their order, then groups, each before the one it belongs to', () => {
  const fitted = fittedOf(
    { visits: { group: 'use', cap: 0.5 }, opens: { group: 'use', cap: 0.9 }, nps: { cap: 0.4 } },
    {
      range: [0, 100],
      groups: [
        { name: 'use', weight: 1, group: 'all', cap: 0.6 },
        { name: 'all', weight: 1, cap: 0.3 },
      ],
    },
  );
  // all = use: (1 + 1) / 2 -> (0.5 + 1) / 2 -> (0.5 + 0.9) / 2 = 0.7 -> 0.6 -> 0.3; the score is half of it and half of nps
  expect(of(fitted, { visits: 1, opens: 1, nps: 1 })).toEqual([
    { kind: 'metricCap', reason: 'visits', points: expect.closeTo(-12.5, 10) },
    { kind: 'metricCap', reason: 'opens', points: expect.closeTo(-2.5, 10) },
    { kind: 'metricCap', reason: 'nps', points: expect.closeTo(-30, 10) },
    { kind: 'groupCap', reason: 'use', points: expect.closeTo(-5, 10) },
    { kind: 'groupCap', reason: 'all', points: expect.closeTo(-15, 10) },
  ]);
});

test('a cap that takes nothing is not told of', () => {
  const fitted = fittedOf(
    { visits: { cap: 0.5, group: 'use' }, opens: {} },
    { groups: [{ name: 'use', weight: 1, cap: 0.9 }] },
  );
  expect(of(fitted, { visits: 0.5, opens: 1 })).toEqual([]);
  expect(of(fitted, { visits: null, opens: 1 })).toEqual([]);
  expect(of(fittedOf({ visits: {}, opens: {} }), { visits: 1, opens: 1 })).toEqual([]);
  const idle = fittedOf({ visits: { cap: 0.5, weight: 0 }, opens: {} });
  expect(of(idle, { visits: 1, opens: 1 })).toEqual([]);
});

test('caps only take, and what they take is what the score lacks beside one without caps', () => {
  fc.assert(
    fc.property(cases, (made) => {
      const fitted = fitCase({ ...made, spec: unadjusted(made.spec) });
      const bare = <T extends { readonly cap?: number | undefined }>({ cap: _, ...rest }: T) => rest;
      const uncapped = { ...fitted, metrics: fitted.metrics.map(bare), groups: (fitted.groups ?? []).map(bare) };
      const [low, high] = fitted.range;
      for (const row of rowsOf(made.columns)) {
        const { score } = weigh('f', fitted, row);
        if (Number.isNaN(score)) continue;
        const adjustments = of(fitted, row);
        const sum = adjustments.reduce((total, { points }) => total + points, 0);
        const lacking = score - weigh('f', uncapped as FittedScore<string>, row).score;
        expect(Math.abs(sum - lacking)).toBeLessThanOrEqual(1e-12 * (high - low));
        expect(adjustments.every(({ points }) => points <= 1e-13 * (high - low))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
