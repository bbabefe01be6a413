import { describe, expect, test } from 'vitest';
import { acquisitionCostPayback } from 'engagement-metrics/commerce';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('acquisitionCostPayback is how many periods of margin make up the cost', () => {
  expect(acquisitionCostPayback({ acquisitionCost: 300, margin: 25 })).toBe(12); // 300 / 25
});

describe('acquisitionCostPayback', () => {
  rateLaws(acquisitionCostPayback, 'acquisitionCost', 'margin');
  rowLaws(acquisitionCostPayback, { acquisitionCost: 300, margin: 25 });
});

test('acquisitionCostPayback is null when a customer contributes nothing: it never comes', () => {
  expect(acquisitionCostPayback({ acquisitionCost: 300, margin: 0 })).toBeNull();
  expect(acquisitionCostPayback({ acquisitionCost: 0, margin: 25 })).toBe(0);
});
