import { describe, expect, test } from 'vitest';
import { engagementRateByFollowers } from 'engagement-metrics/social';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('engagementRateByFollowers is interactions per follower', () => {
  expect(engagementRateByFollowers({ interactions: 200, followers: 10_000 })).toBe(0.02); // seed 003
});

test('engagementRateByFollowers is null without followers, however many interactions', () => {
  expect(engagementRateByFollowers({ interactions: 200, followers: 0 })).toBeNull();
});

test('engagementRateByFollowers counts actions, so it can exceed 1', () => {
  expect(engagementRateByFollowers({ interactions: 30, followers: 20 })).toBe(1.5); // exact arithmetic
});

describe('engagementRateByFollowers', () => {
  rateLaws(engagementRateByFollowers, 'interactions', 'followers');
  rowLaws(engagementRateByFollowers, { interactions: 200, followers: 10_000 });
});
