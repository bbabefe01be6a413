import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementRateByFollowers, engagementRateByReach, reachRate } from 'engagement-metrics/social';
import { near, rateLaws, rowLaws, weights } from '../laws/rate.ts';

test('reachRate is people reached per follower', () => {
  expect(reachRate({ reach: 200, followers: 1000 })).toBe(0.2); // exact arithmetic
});

test('reachRate exceeds 1 when a post goes beyond the followers', () => {
  expect(reachRate({ reach: 1500, followers: 1000 })).toBe(1.5); // exact arithmetic
});

test('reachRate is null without followers', () => {
  expect(reachRate({ reach: 200, followers: 0 })).toBeNull();
});

test('reachRate times the rate by reach is the rate by followers', () => {
  fc.assert(
    fc.property(weights, weights, weights, (interactions, some, others) => {
      const [reach, followers] = [Math.max(some, 1), Math.max(others, 1)];
      const product = reachRate({ reach, followers })! * engagementRateByReach({ interactions, reach })!;
      near(product, engagementRateByFollowers({ interactions, followers })!);
    }),
  );
});

describe('reachRate', () => {
  rateLaws(reachRate, 'reach', 'followers');
  rowLaws(reachRate, { reach: 200, followers: 1000 });
});
