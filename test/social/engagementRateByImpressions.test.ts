import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementRateByImpressions, engagementRateByReach } from 'engagement-metrics/social';
import { rateLaws, rowLaws, weights } from '../laws/rate.ts';

test('engagementRateByImpressions is interactions per time shown', () => {
  expect(engagementRateByImpressions({ interactions: 20, impressions: 400 })).toBe(0.05); // AINAS: 200 people, each twice
});

test('engagementRateByImpressions is null when the post was never shown', () => {
  expect(engagementRateByImpressions({ interactions: 20, impressions: 0 })).toBeNull();
});

test('engagementRateByImpressions is at most the rate by reach, since impressions count repeats', () => {
  fc.assert(
    fc.property(weights, weights, weights, (interactions, people, repeats) => {
      const reach = Math.max(people, 1);
      const byImpressions = engagementRateByImpressions({ interactions, impressions: reach + repeats });
      expect(byImpressions).toBeLessThanOrEqual(engagementRateByReach({ interactions, reach })!);
    }),
  );
});

describe('engagementRateByImpressions', () => {
  rateLaws(engagementRateByImpressions, 'interactions', 'impressions');
  rowLaws(engagementRateByImpressions, { interactions: 20, impressions: 400 });
});
