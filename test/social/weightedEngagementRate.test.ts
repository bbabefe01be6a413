import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countInteractions,
  engagementRateByReach,
  tiktokReactions,
  weightedEngagementRate,
} from 'engagement-metrics/social';
import { near, rateLaws, weights as anyCounts } from '../laws/rate.ts';

const counts = { likes: 100, comments: 20, shares: 10 };
const weights = { likes: 1, comments: 2, shares: 3 };

test('weightedEngagementRate is weighted reactions per person', () => {
  expect(weightedEngagementRate({ counts, weights, audience: 1000 })).toBe(0.17); // exact arithmetic
});

test('weightedEngagementRate with comments counted twice is the factored rate', () => {
  const factored = { ...tiktokReactions, comments: 2 };
  expect(weightedEngagementRate({ counts, weights: factored, audience: 1000 })).toBe(0.15); // HOOTSUITE, sixth method
});

test('weightedEngagementRate is null without an audience', () => {
  expect(weightedEngagementRate({ counts, weights, audience: 0 })).toBeNull();
});

test('weightedEngagementRate with weights of 1 is the plain rate', () => {
  fc.assert(
    fc.property(anyCounts, anyCounts, anyCounts, anyCounts, (likes, comments, shares, people) => {
      const post = { likes, comments, shares };
      const reach = Math.max(people, 1);
      const plain = engagementRateByReach({ interactions: countInteractions(post, tiktokReactions), reach });
      expect(weightedEngagementRate({ counts: post, weights: tiktokReactions, audience: reach })).toBe(plain);
    }),
  );
});

test('weightedEngagementRate grows with the weights in proportion', () => {
  fc.assert(
    fc.property(anyCounts, anyCounts, fc.constantFrom(0.1, 2, 3, 1e6), (likes, comments, k) => {
      const rate = (by: number) =>
        weightedEngagementRate({ counts: { likes, comments }, weights: { likes: by, comments: 2 * by }, audience: 7 })!;
      near(rate(k), k * rate(1));
    }),
  );
});

test('weightedEngagementRate refuses a weight without a count, and names what it refuses', () => {
  const refused = (input: object) => () => weightedEngagementRate({ counts, weights, audience: 1000, ...input });
  expect(refused({ weights: { saves: 2 } })).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'counts.saves' }),
  );
  expect(refused({ weights: { likes: -1 } })).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'weights.likes' }),
  );
  expect(refused({ weights: { saves: 2 }, audience: 0 })).toThrow('counts.saves is undefined, not a number');
  expect(refused({ audience: NaN })).toThrow(expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: 'audience' }));
});

describe('weightedEngagementRate of likes', () => {
  const ofLikes = ({ counts: likes, audience }: Record<'counts' | 'audience', number>) =>
    weightedEngagementRate({ counts: { likes }, weights: { likes: 1 }, audience });
  Object.defineProperty(ofLikes, 'name', { value: 'weightedEngagementRate' });
  rateLaws(ofLikes, 'counts', 'audience');
});
