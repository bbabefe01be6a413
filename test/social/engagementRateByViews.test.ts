import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementRateByReach, engagementRateByViews } from 'engagement-metrics/social';
import { rateLaws, rowLaws, weights } from '../laws/rate.ts';

test('engagementRateByViews is interactions per view', () => {
  expect(engagementRateByViews({ interactions: 500 + 100, views: 10_000 })).toBe(0.06); // ADGEM
  expect(engagementRateByViews({ interactions: 20, views: 400 })).toBe(0.05); // AINAS: 200 people, each twice
});

test('engagementRateByViews is null when nobody viewed', () => {
  expect(engagementRateByViews({ interactions: 20, views: 0 })).toBeNull();
});

test('engagementRateByViews is at most the rate by reach, since views count repeats', () => {
  fc.assert(
    fc.property(weights, weights, weights, (interactions, people, repeats) => {
      const reach = Math.max(people, 1);
      const byViews = engagementRateByViews({ interactions, views: reach + repeats });
      expect(byViews).toBeLessThanOrEqual(engagementRateByReach({ interactions, reach })!);
    }),
  );
});

describe('engagementRateByViews', () => {
  rateLaws(engagementRateByViews, 'interactions', 'views');
  rowLaws(engagementRateByViews, { interactions: 600, views: 10_000 });
});
