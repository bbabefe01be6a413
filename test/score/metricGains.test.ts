import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/score/compose.ts';
import { metricGains } from '../../src/score/metricGains.ts';
import { metricShares } from '../../src/score/metricShares.ts';
import { shapleyPoints } from '../../src/score/shapleyPoints.ts';
import { standIn } from '../../src/score/standIn.ts';
import type { FittedScore } from '../../src/score/types.ts';
import { weigh } from '../../src/score/weigh.ts';
import { cases, fitCase, fittedOf, flatCases, rowsOf } from './cases.ts';

const of = (fitted: FittedScore<string>, row: object) =>
  metricGains('explainScore', fitted, weigh('explainScore', fitted, row));
const closeTo = (values: readonly number[], digits = 12) =>
  values.map((value) => expect.closeTo(value, digits) as number);

/** As many metrics under one geometric mean. */
const crowd = (size: number) =>
  fittedOf(Object.fromEntries(Array.from({ length: size }, (_, k) => [`m${String(k)}`, {}])), {
    power: 0,
    floor: 0.01,
  });
const rowOf = (fitted: FittedScore<string>) =>
  Object.fromEntries(fitted.metrics.map(({ name }, k) => [name, 0.3 + 0.02 * k]));

describe('metricGains', () => {
  test('two metrics under a geometric mean share their product by the two orders in which they may come', () => {
    const fitted = fittedOf({ visits: { mean: 0.25 }, opens: { mean: 0.36 } }, { power: 0, floor: 0 });
    const { base, points, lost } = of(fitted, { visits: 0.64, opens: 0.81 });
    const [visits, opens] = [Math.sqrt(0.64), Math.sqrt(0.81)];
    expect(base).toBeCloseTo(0.5 * 0.6, 12);
    expect(points).toEqual(closeTo([((visits - 0.5) * (0.6 + opens)) / 2, ((opens - 0.6) * (0.5 + visits)) / 2]));
    expect(lost).toEqual(closeTo([(1 - visits) * opens, visits * (1 - opens)]));
  });

  test('base and points add up to what all metrics are worth before any cap', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        for (const row of rowsOf(made.columns)) {
          const weighed = weigh('f', fitted, row);
          if (Number.isNaN(weighed.score)) continue;
          const { base, points } = metricGains('f', fitted, weighed);
          const worths = weighed.worths.map((worth) => standIn(fitted, worth));
          const root = weighed.tree.nodes.length - 1;
          const counted = worths.map((worth, k) => (weighed.composed.counted[k] === 0 ? NaN : worth));
          const whole = compose(fitted, weighed.tree, counted, root).worths[root]!;
          expect(points.reduce((sum, each) => sum + each, base)).toBeCloseTo(whole, 12);
        }
      }),
    );
  });

  test('where all means are arithmetic a metric has its share of what sets it apart', () => {
    fc.assert(
      fc.property(flatCases, (made) => {
        const fitted = fitCase(made);
        const metrics = fitted.metrics.map((metric, k) => ({ ...metric, mean: (k + 1) / 10 }));
        for (const row of rowsOf(made.columns)) {
          const weighed = weigh('f', { ...fitted, metrics }, row);
          const shares = metricShares(weighed);
          const { points, lost } = metricGains('f', { ...fitted, metrics }, weighed);
          if (Number.isNaN(weighed.score)) continue;
          weighed.worths.forEach((worth, k) => {
            expect(points[k]).toBeCloseTo(shares[k] === 0 ? 0 : shares[k]! * (worth - metrics[k]!.mean), 12);
            expect(lost[k]).toBeCloseTo(shares[k] === 0 ? 0 : shares[k]! * (1 - worth), 12);
          });
        }
      }),
    );
  });

  test('games apart are as good as one great game', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const weighed = weigh('f', fitted, rowsOf(made.columns)[0]!);
        if (Number.isNaN(weighed.score)) return;
        const root = weighed.tree.nodes.length - 1;
        const actual = weighed.worths.map((worth, k) =>
          weighed.composed.counted[k] === 0 ? NaN : standIn(fitted, worth),
        );
        const great = shapleyPoints(actual.length, (set) => {
          const given = actual.map((worth, k) =>
            Number.isNaN(worth) || set & (1 << k) ? worth : (fitted.metrics[k]!.mean ?? 0.5),
          );
          return compose(fitted, weighed.tree, given, root).worths[root]!;
        });
        expect(metricGains('f', fitted, weighed).points).toEqual(closeTo(great));
      }),
    );
  });

  test('who changes nothing has no points; metrics that are alike have the same', () => {
    const idle = fittedOf({ visits: {}, opens: { weight: 0 }, nps: { mean: 0.7 } }, { power: -1, floor: 0 });
    expect(of(idle, { visits: 0.9, opens: 0.9, nps: 0.7 }).points.slice(1)).toEqual([0, 0]);
    const alike = fittedOf({ visits: { weight: 2 }, opens: { weight: 2 }, nps: {} }, { power: -1, floor: 0 });
    const { points, lost } = of(alike, { visits: 0.9, opens: 0.9, nps: 0.2 });
    expect(points[0]).toBeCloseTo(points[1]!, 14);
    expect(lost[0]).toBeCloseTo(lost[1]!, 14);
    expect(points[2]).toBeLessThan(0);
  });

  test('what is missing has neither points nor anything to lose, unless something stands in for it', () => {
    const fitted = fittedOf({ visits: {}, opens: { mean: 0.3 } }, { power: 0, floor: 0.01 });
    const row = { visits: 0.64, opens: null };
    expect(of(fitted, row)).toEqual({
      base: expect.closeTo(0.5, 12),
      points: [expect.closeTo(0.14, 12), 0],
      lost: [expect.closeTo(0.36, 12), 0],
    });
    expect(of({ ...fitted, missing: 'neutral' }, row).points[1]).toBeGreaterThan(0.05);
    expect(of({ ...fitted, missing: 'zero' }, row).points[1]).toBeLessThan(-0.3);
  });

  test('12 metrics under a mean that is not arithmetic are shared out exactly, 13 are refused', () => {
    const [twelve, thirteen] = [crowd(12), crowd(13)];
    const { base, points } = of(twelve, rowOf(twelve));
    const whole = weigh('f', twelve, rowOf(twelve)).score;
    expect(points.reduce((sum, each) => sum + each, base)).toBeCloseTo(whole, 12);
    const explaining = () => of(thirteen, rowOf(thirteen));
    expect(explaining).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'fitted' }));
    expect(explaining).toThrow(RangeError);
    expect(explaining).toThrow(
      'explainScore: fitted puts 13 metrics under a mean that is not arithmetic; at most 12 are explained',
    );
  });

  test('only what is there is counted, mean by mean', () => {
    const thirteen = crowd(13);
    expect(() => of(thirteen, { ...rowOf(thirteen), m3: null })).not.toThrow();
    const names = Array.from({ length: 24 }, (_, k) => `m${String(k)}`);
    const metrics = Object.fromEntries(names.map((name, k) => [name, { group: k < 12 ? 'a' : 'b' }]));
    const group = { weight: 1, power: 0, floor: 0.1 } as const;
    const apart = { groups: [{ name: 'a', ...group }, { name: 'b', ...group }] }; // prettier-ignore
    const row = Object.fromEntries(names.map((name) => [name, 0.4]));
    expect(of(fittedOf(metrics, apart), row).points).toEqual(closeTo(names.map(() => -0.1 / 24)));
    expect(() => of(fittedOf(metrics, { ...apart, power: 0.5 }), row)).toThrow(RangeError);
    const plain = fittedOf(Object.fromEntries(names.map((name) => [name, {}])));
    expect(of(plain, row).points).toEqual(closeTo(names.map(() => -0.1 / 24)));
  });
});
