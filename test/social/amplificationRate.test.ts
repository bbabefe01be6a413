import { describe, expect, test } from 'vitest';
import { amplificationRate } from 'engagement-metrics/social';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('amplificationRate is shares per post, a count and no percentage', () => {
  expect(amplificationRate({ shares: 50, posts: 10 })).toBe(5); // TSM, KAUSHIK: 5 shares per post
});

test('amplificationRate is null without posts', () => {
  expect(amplificationRate({ shares: 50, posts: 0 })).toBeNull();
});

describe('amplificationRate', () => {
  rateLaws(amplificationRate, 'shares', 'posts');
  rowLaws(amplificationRate, { shares: 50, posts: 10 });
});
