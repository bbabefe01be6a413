import { describe, expect, test } from 'vitest';
import { grossRevenueRetentionFromMovements } from 'engagement-metrics/retention';
import { rowLaws } from '../laws/rate.ts';

test('grossRevenueRetentionFromMovements is what losses leave of the revenue at the start', () => {
  const moved = { revenueAtStart: 500, contraction: 40, churned: 200 };
  expect(grossRevenueRetentionFromMovements(moved)).toBe(0.52); // catalogue 6.3
});

test('grossRevenueRetentionFromMovements is null without revenue at the start, and refuses losses of it', () => {
  expect(grossRevenueRetentionFromMovements({ revenueAtStart: 0, contraction: 0, churned: 0 })).toBeNull();
  const call = () => grossRevenueRetentionFromMovements({ revenueAtStart: 0, contraction: 0, churned: 5 });
  expect(call).toThrow('grossRevenueRetentionFromMovements: contraction + churned exceeds revenueAtStart');
  expect(grossRevenueRetentionFromMovements({ revenueAtStart: 0.3, contraction: 0.1, churned: 0.2 })).toBe(0);
});

describe('grossRevenueRetentionFromMovements', () => {
  rowLaws(grossRevenueRetentionFromMovements, { revenueAtStart: 500, contraction: 40, churned: 200 });
});
