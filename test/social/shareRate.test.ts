import { describe, expect, test } from 'vitest';
import { shareRate } from 'engagement-metrics/social';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('shareRate is shares per person reached', () => {
  expect(shareRate({ shares: 30, reach: 600 })).toBe(0.05); // exact arithmetic
});

test('shareRate is null when nobody was reached', () => {
  expect(shareRate({ shares: 30, reach: 0 })).toBeNull();
});

describe('shareRate', () => {
  rateLaws(shareRate, 'shares', 'reach');
  rowLaws(shareRate, { shares: 30, reach: 600 });
});
