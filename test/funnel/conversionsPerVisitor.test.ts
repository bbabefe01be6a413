import { describe, expect, test } from 'vitest';
import { conversionRate, conversionsPerVisitor } from 'engagement-metrics/funnel';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('conversionsPerVisitor counts every conversion', () => {
  expect(conversionsPerVisitor({ conversions: 150, visitors: 1000 })).toBe(0.15); // exact arithmetic
});

test('conversionsPerVisitor may exceed 1, where the share of visitors who convert is refused', () => {
  expect(conversionsPerVisitor({ conversions: 5, visitors: 4 })).toBe(1.25); // D-19
  expect(() => conversionRate({ converted: 5, visitors: 4 })).toThrow(RangeError);
});

describe('conversionsPerVisitor', () => {
  rateLaws(conversionsPerVisitor, 'conversions', 'visitors');
  rowLaws(conversionsPerVisitor, { conversions: 150, visitors: 1000 });
});
