import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grossRevenueChurn, grossRevenueRetentionFromMovements } from 'engagement-metrics/retention';
import { counts } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

test('grossRevenueChurn is what was taken away of the revenue at the start, downsell included', () => {
  expect(grossRevenueChurn({ revenueAtStart: 500, contraction: 40, churned: 200 })).toBe(0.48); // catalogue 6.3
});

test('grossRevenueChurn adds up to 1 with gross retention', () => {
  fc.assert(
    fc.property(counts, counts, counts, (rest, contraction, churned) => {
      const moved = { revenueAtStart: rest + contraction + churned + 1, contraction, churned };
      near(grossRevenueChurn(moved)! + grossRevenueRetentionFromMovements(moved)!, 1);
    }),
  );
});

test('grossRevenueChurn is at most 1: more cannot be lost, unless by a rounding', () => {
  expect(grossRevenueChurn({ revenueAtStart: 0.3, contraction: 0.1, churned: 0.2 })).toBe(1);
  const call = () => grossRevenueChurn({ revenueAtStart: 0.3, contraction: 0.1, churned: 0.3 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'contraction' }));
});

test('grossRevenueChurn is null without revenue at the start, 0 without losses', () => {
  expect(grossRevenueChurn({ revenueAtStart: 0, contraction: 0, churned: 0 })).toBeNull();
  expect(grossRevenueChurn({ revenueAtStart: 5, contraction: -0, churned: -0 })).toBe(0);
});

describe('grossRevenueChurn', () => {
  rowLaws(grossRevenueChurn, { revenueAtStart: 500, contraction: 40, churned: 200 });
});
