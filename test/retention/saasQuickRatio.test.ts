import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthToNewRatio, saasQuickRatio } from 'engagement-metrics/retention';
import { counts } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

test.each([
  { newRevenue: 20_000, expansion: 8000, churned: 5000, contraction: 3000, expected: 3.5 }, // PITCHKIT
  { newRevenue: 95_000, expansion: 28_000, churned: 18_000, contraction: 7000, expected: 4.92 }, // SUPERCALC
  { newRevenue: 25_000, expansion: 10_000, churned: 8000, contraction: 4000, expected: 35 / 12 }, // PRIMECALC
])('saasQuickRatio is gains per loss: $expected', ({ expected, ...row }) => {
  expect(saasQuickRatio(row)).toBe(expected);
});

test('saasQuickRatio without losses is null, not the 0 that a public calculator prints', () => {
  const lossless = { newRevenue: 25_000, expansion: 10_000, contraction: 0, churned: 0 };
  expect(saasQuickRatio(lossless)).toBeNull(); // E-17, PRIMECALC
  expect(saasQuickRatio({ ...lossless, contraction: -0, churned: -0 })).toBeNull();
  expect(growthToNewRatio(lossless)).toBe(1);
});

test('saasQuickRatio rises with gains, falls with losses, and exceeds 1 just when revenue grows', () => {
  fc.assert(
    fc.property(counts, counts, counts, counts, counts, (newRevenue, expansion, contraction, lost, more) => {
      const row = { newRevenue, expansion, contraction, churned: lost + 1 };
      const ratio = saasQuickRatio(row)!;
      expect(saasQuickRatio({ ...row, expansion: expansion + more })).toBeGreaterThanOrEqual(ratio);
      expect(saasQuickRatio({ ...row, churned: row.churned + more })).toBeLessThanOrEqual(ratio);
      expect(ratio > 1).toBe(newRevenue + expansion > contraction + row.churned);
      const tenfold = { newRevenue: 10 * newRevenue, expansion: 10 * expansion };
      near(saasQuickRatio({ ...tenfold, contraction: 10 * contraction, churned: 10 * row.churned })!, ratio);
    }),
  );
});

test('saasQuickRatio refuses a result beyond the largest double', () => {
  const call = () => saasQuickRatio({ newRevenue: 1e308, expansion: 0, contraction: 0.1, churned: 0 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW' }));
});

describe('saasQuickRatio', () => {
  rowLaws(saasQuickRatio, { newRevenue: 20_000, expansion: 8000, contraction: 3000, churned: 5000 });
});
