import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netRevenueChurn, netRevenueRetentionFromMovements } from 'engagement-metrics/retention';
import { counts } from '../arbitraries.ts';
import { rowLaws } from '../laws/rate.ts';

test('netRevenueChurn takes expansion off the losses', () => {
  expect(netRevenueChurn({ revenueAtStart: 500, expansion: 50, contraction: 40, churned: 200 })).toBe(0.38); // catalogue 6.3
});

test('netRevenueChurn is negative when more is added than lost', () => {
  const churn = netRevenueChurn({ revenueAtStart: 27_000, expansion: 8000, contraction: 0, churned: 5000 });
  expect(churn).toBe(-3000 / 27_000); // CHURNZERO-NRR
});

test('netRevenueChurn adds up to 1 with net retention', () => {
  fc.assert(
    fc.property(counts, counts, counts, counts, (rest, expansion, contraction, churned) => {
      const moved = { revenueAtStart: rest + contraction + churned + 1, expansion, contraction, churned };
      const [churn, retention] = [netRevenueChurn(moved)!, netRevenueRetentionFromMovements(moved)!];
      expect(Math.abs(churn + retention - 1)).toBeLessThan(1e-12 * (1 + retention));
    }),
  );
});

test('netRevenueChurn is null without revenue at the start, and 0, never -0, when all balances', () => {
  expect(netRevenueChurn({ revenueAtStart: 0, expansion: 5, contraction: 0, churned: 0 })).toBeNull();
  expect(netRevenueChurn({ revenueAtStart: 5, expansion: 0, contraction: -0, churned: -0 })).toBe(0);
  expect(netRevenueChurn({ revenueAtStart: 5, expansion: 3, contraction: 1, churned: 2 })).toBe(0);
});

test('netRevenueChurn refuses to lose more than there was, and a result beyond the largest double', () => {
  const call = () => netRevenueChurn({ revenueAtStart: 5, expansion: 9, contraction: 3, churned: 3 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'contraction' }));
  const huge = () => netRevenueChurn({ revenueAtStart: 0.1, expansion: 1.7e308, contraction: 0, churned: 0 });
  expect(huge).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'expansion' }));
});

describe('netRevenueChurn', () => {
  rowLaws(netRevenueChurn, { revenueAtStart: 500, expansion: 50, contraction: 40, churned: 200 });
});
