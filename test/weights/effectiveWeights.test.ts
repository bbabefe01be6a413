import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalposts } from 'engagement-metrics/normalize';
import { fitScore } from 'engagement-metrics/score';
import { effectiveWeights } from 'engagement-metrics/weights';
import { cases, fitCase, fittedOf, fittedReference } from '../score/cases.ts';

test('effectiveWeights of metrics without groups are the weights over their sum', () => {
  // Catalogue 17.11: the weights add up to 1 already.
  expect(effectiveWeights(fittedReference)).toEqual(
    [0.2, 0.15, 0.15, 0.25, 0.25].map((weight, k) => ({
      metric: fittedReference.metrics[k]!.name,
      weight: expect.closeTo(weight, 15) as number,
    })),
  );
});

test('effectiveWeights are multiplied down the groups', () => {
  const normalize = { type: 'goalposts', low: 0, high: 1 } as const;
  const metrics = {
    logins: { normalize, weight: 3, group: 'use' },
    features: { normalize, group: 'use' },
    nps: { normalize, group: 'mood' },
  };
  const fitted = fitScore({ metrics, groups: { use: { weight: 2 }, mood: {} } }, [], { goalposts });
  expect(effectiveWeights(fitted)).toEqual([
    { metric: 'logins', weight: expect.closeTo(1 / 2, 15) as number },
    { metric: 'features', weight: expect.closeTo(1 / 6, 15) as number },
    { metric: 'nps', weight: expect.closeTo(1 / 3, 15) as number },
  ]);
});

test('effectiveWeights add up to 1, none below 0, in the order of the spec, whatever the tree', () => {
  fc.assert(
    fc.property(cases, (made) => {
      const fitted = fitCase(made);
      const found = effectiveWeights(fitted);
      expect(found.map(({ metric }) => metric)).toEqual(fitted.metrics.map(({ name }) => name));
      expect(found.every(({ weight }) => weight >= 0 && weight <= 1)).toBe(true);
      expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    }),
  );
});

test('effectiveWeights do not change when all weights of one group are multiplied', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(0.5, 3, 1000), (made, factor) => {
      const fitted = fitCase(made);
      const more = { ...fitted, metrics: fitted.metrics.map((each) => ({ ...each, weight: each.weight * factor })) };
      const groups = (fitted.groups ?? []).map((group) => ({ ...group, weight: group.weight * factor }));
      const [before, after] = [fitted, { ...more, groups }].map((each) => effectiveWeights(each));
      after!.forEach(({ weight }, k) => {
        expect(weight).toBeCloseTo(before![k]!.weight, 12);
      });
    }),
  );
});

test('effectiveWeights give a metric of no weight, or in a group of none, 0', () => {
  const fitted = fittedOf({ a: {}, b: { weight: 0 }, c: { group: 'idle' } }, { groups: [{ name: 'idle', weight: 0 }] });
  expect(effectiveWeights(fitted).map(({ weight }) => weight)).toEqual([1, 0, 0]);
});

test('effectiveWeights refuse a score of another version', () => {
  const asking = () => effectiveWeights({ ...fittedReference, version: 2 } as never);
  expect(asking).toThrow(expect.objectContaining({ code: 'ERR_VERSION', argument: 'fitted.version' }));
  expect(asking).toThrow(/^effectiveWeights: /);
});
