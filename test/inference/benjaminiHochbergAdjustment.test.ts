import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochbergAdjustment } from 'engagement-metrics/inference';
import { goldenAdjustments } from '../golden/hypothesisTests.ts';
import { adjustmentLaws } from './adjustmentLaws.ts';
import { pValueLists, within } from './experiments.ts';

test('benjaminiHochbergAdjustment is that of R and statsmodels', () => {
  benjaminiHochbergAdjustment(goldenAdjustments.p).forEach((p, i) => {
    within(p, goldenAdjustments.benjaminiHochberg[i]!, 1e-15);
  });
});

test('benjaminiHochbergAdjustment multiplies by the number and divides by the rank', () => {
  expect(benjaminiHochbergAdjustment([0.25, 0.0625])).toEqual([0.25, 0.125]);
  expect(benjaminiHochbergAdjustment([0.0625, 0.0625, 0.0625])).toEqual([0.0625, 0.0625, 0.0625]);
  expect(benjaminiHochbergAdjustment([0.5, 0.75])).toEqual([0.75, 0.75]);
});

test('benjaminiHochbergAdjustment of the fifteen tests of its paper rejects the first four at 0.05', () => {
  // Benjamini and Hochberg, 1995, section 3.2: thrombolysis; Bonferroni rejects three of them.
  const paper = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  expect(benjaminiHochbergAdjustment(paper).filter((p) => p <= 0.05)).toHaveLength(4);
  expect(paper.filter((p) => paper.length * p <= 0.05)).toHaveLength(3);
});

test('benjaminiHochbergAdjustment rejects up to the last p-value below its line', () => {
  fc.assert(
    fc.property(pValueLists, fc.constantFrom(0.01, 0.05, 0.2), (pValues, alpha) => {
      const sorted = [...pValues].sort((a, b) => a - b);
      const last = Math.max(-1, ...sorted.filter((p, i) => (sorted.length / (i + 1)) * p <= alpha));
      expect(benjaminiHochbergAdjustment(pValues).map((p) => p <= alpha)).toEqual(pValues.map((p) => p <= last));
    }),
  );
});

describe('benjaminiHochbergAdjustment', () => {
  adjustmentLaws(benjaminiHochbergAdjustment);
});
