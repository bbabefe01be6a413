import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthToNewRatio, saasQuickRatio } from 'engagement-metrics/retention';
import { counts } from '../arbitraries.ts';
import { rowLaws } from '../laws/rate.ts';

test('growthToNewRatio is what losses leave of the gains', () => {
  const row = { newRevenue: 20_000, expansion: 8000, contraction: 3000, churned: 5000 };
  expect(growthToNewRatio(row)).toBe(20 / 28); // 1 - 1 / 3.5, PITCHKIT's example
});

test('growthToNewRatio is 1 - 1 / the quick ratio, and at most 1', () => {
  fc.assert(
    fc.property(counts, counts, counts, counts, (newRevenue, expansion, contraction, churned) => {
      const row = { newRevenue: newRevenue + 1, expansion, contraction, churned: churned + 1 };
      const ratio = growthToNewRatio(row)!;
      const expected = 1 - 1 / saasQuickRatio(row)!;
      expect(ratio).toBeLessThanOrEqual(1);
      expect(Math.abs(ratio - expected)).toBeLessThan(1e-12 * (1 + Math.abs(expected)));
    }),
  );
});

test('growthToNewRatio is negative when revenue shrinks, 0 when gains and losses balance, null without gains', () => {
  expect(growthToNewRatio({ newRevenue: 10, expansion: 0, contraction: 10, churned: 10 })).toBe(-1);
  expect(growthToNewRatio({ newRevenue: 10, expansion: 0, contraction: 10, churned: 0 })).toBe(0);
  expect(growthToNewRatio({ newRevenue: 0, expansion: 0, contraction: 10, churned: 0 })).toBeNull();
});

test('growthToNewRatio refuses a result beyond the largest double', () => {
  const call = () => growthToNewRatio({ newRevenue: 0.1, expansion: 0, contraction: 1.7e308, churned: 0 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW' }));
});

describe('growthToNewRatio', () => {
  rowLaws(growthToNewRatio, { newRevenue: 20_000, expansion: 8000, contraction: 3000, churned: 5000 });
});
