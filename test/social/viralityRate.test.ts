import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareRate, viralityRate } from 'engagement-metrics/social';
import { rateLaws, rowLaws, weights } from '../laws/rate.ts';

test('viralityRate is shares per time shown', () => {
  expect(viralityRate({ shares: 30, impressions: 1000 })).toBe(0.03); // catalogue 2.11, exact arithmetic
});

test('viralityRate is null when the post was never shown', () => {
  expect(viralityRate({ shares: 30, impressions: 0 })).toBeNull();
});

test('viralityRate is at most the share rate, since impressions count repeats', () => {
  fc.assert(
    fc.property(weights, weights, weights, (shares, people, repeats) => {
      const reach = Math.max(people, 1);
      expect(viralityRate({ shares, impressions: reach + repeats })).toBeLessThanOrEqual(shareRate({ shares, reach })!);
    }),
  );
});

describe('viralityRate', () => {
  rateLaws(viralityRate, 'shares', 'impressions');
  rowLaws(viralityRate, { shares: 30, impressions: 1000 });
});
