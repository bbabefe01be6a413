import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  engagementRateByFollowers,
  engagementRateByReach,
  engagementRateByViews,
  viewRate,
} from 'engagement-metrics/social';
import { near, rateLaws, rowLaws, weights } from '../laws/rate.ts';

test('viewRate is views of an average post per follower', () => {
  expect(viewRate({ averageViews: 8000, followers: 20_000 })).toBe(0.4); // ADGEM
});

test('viewRate is what TGStat calls ERR, and no engagement rate by reach', () => {
  const post = { interactions: 600, reach: 6000, averageViews: 8000, followers: 20_000 };
  expect([viewRate(post), engagementRateByReach(post)]).toEqual([0.4, 0.1]); // D-02
});

test('viewRate is null without followers', () => {
  expect(viewRate({ averageViews: 8000, followers: 0 })).toBeNull();
});

test('viewRate times the rate by views is the rate by followers', () => {
  fc.assert(
    fc.property(weights, weights, weights, (interactions, some, others) => {
      const [views, followers] = [Math.max(some, 1), Math.max(others, 1)];
      const product = viewRate({ averageViews: views, followers })! * engagementRateByViews({ interactions, views })!;
      near(product, engagementRateByFollowers({ interactions, followers })!);
    }),
  );
});

describe('viewRate', () => {
  rateLaws(viewRate, 'averageViews', 'followers');
  rowLaws(viewRate, { averageViews: 8000, followers: 20_000 });
});
