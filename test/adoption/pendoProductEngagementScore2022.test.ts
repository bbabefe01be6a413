import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pendoProductEngagementScore2022 } from 'engagement-metrics/adoption';
import { shares } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

test('pendoProductEngagementScore2022 is the mean of its three parts', () => {
  fc.assert(
    fc.property(shares, shares, shares, (adoption, stickiness, growth) => {
      const score = pendoProductEngagementScore2022({ adoption, stickiness, growth });
      near(3 * score, adoption + stickiness + growth);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});

test('pendoProductEngagementScore2022 is not held under 1 when growth is above it', () => {
  expect(pendoProductEngagementScore2022({ adoption: 0.5, stickiness: 0.5, growth: 5 })).toBe(2); // PES-SUBSTACK
});

test('pendoProductEngagementScore2022 refuses shares above 1', () => {
  const call = (row: object) => () =>
    pendoProductEngagementScore2022({ adoption: 0.5, stickiness: 0.5, growth: 1, ...row });
  expect(call({ adoption: 42 })).toThrow('pendoProductEngagementScore2022: adoption is 42, above 1');
  expect(call({ stickiness: 1.5 })).toThrow(expect.objectContaining({ argument: 'stickiness' }));
});

describe('pendoProductEngagementScore2022', () => {
  rowLaws(pendoProductEngagementScore2022, { adoption: 0.25, stickiness: 0.5, growth: 1.5 });
});
