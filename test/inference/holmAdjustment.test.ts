import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochbergAdjustment, holmAdjustment } from 'engagement-metrics/inference';
import { goldenAdjustments } from '../golden/hypothesisTests.ts';
import { adjustmentLaws } from './adjustmentLaws.ts';
import { pValueLists, within } from './experiments.ts';

test('holmAdjustment is that of R and statsmodels', () => {
  holmAdjustment(goldenAdjustments.p).forEach((p, i) => {
    within(p, goldenAdjustments.holm[i]!, 1e-15);
  });
});

test('holmAdjustment multiplies the smallest by their number, and each next one by one less', () => {
  expect(holmAdjustment([0.25, 0.0625])).toEqual([0.25, 0.125]);
  expect(holmAdjustment([0.0625, 0.0625, 0.0625])).toEqual([0.1875, 0.1875, 0.1875]);
  expect(holmAdjustment([0.5, 0.75])).toEqual([1, 1]);
});

test('holmAdjustment rejects what stepping down through the list rejects', () => {
  fc.assert(
    fc.property(pValueLists, fc.constantFrom(0.01, 0.05, 0.2), (pValues, alpha) => {
      const rejected = pValues.map(() => false);
      const left = pValues.map((p, i) => ({ p, i }));
      for (;;) {
        const next = left.reduce<(typeof left)[number] | undefined>((a, b) => (a && a.p <= b.p ? a : b), undefined);
        if (!next || left.length * next.p > alpha) break;
        rejected[next.i] = true;
        left.splice(left.indexOf(next), 1);
      }
      expect(holmAdjustment(pValues).map((p) => p <= alpha)).toEqual(rejected);
    }),
  );
});

test('holmAdjustment is never above that of Bonferroni, never below that of Benjamini and Hochberg', () => {
  fc.assert(
    fc.property(pValueLists, (pValues) => {
      const others = benjaminiHochbergAdjustment(pValues);
      holmAdjustment(pValues).forEach((p, i) => {
        expect(p).toBeLessThanOrEqual(pValues.length * pValues[i]!);
        expect(p).toBeGreaterThanOrEqual(others[i]! * (1 - 1e-15));
      });
    }),
  );
});

describe('holmAdjustment', () => {
  adjustmentLaws(holmAdjustment);
});
