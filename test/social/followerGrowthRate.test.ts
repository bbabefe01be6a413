import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followerGrowthRate, netNewFollowers } from 'engagement-metrics/social';
import { counts } from '../arbitraries.ts';
import { near, rowLaws, weights } from '../laws/rate.ts';

test('followerGrowthRate is the change by what there was', () => {
  expect(followerGrowthRate({ followersAtStart: 10_000, followersAtEnd: 10_500 })).toBe(0.05); // catalogue 2.12
  expect(followerGrowthRate({ followersAtStart: 10_500, followersAtEnd: 10_000 })).toBe(-1 / 21); // exact arithmetic
});

test('followerGrowthRate is null without followers at the start, also for a first follower', () => {
  expect(followerGrowthRate({ followersAtStart: 0, followersAtEnd: 0 })).toBeNull();
  expect(followerGrowthRate({ followersAtStart: -0, followersAtEnd: 1 })).toBeNull();
});

test('followerGrowthRate is -1 when all are lost, and never below', () => {
  fc.assert(
    fc.property(weights, weights, (some, followersAtEnd) => {
      const followersAtStart = Math.max(some, 1);
      expect(followerGrowthRate({ followersAtStart, followersAtEnd: 0 })).toBe(-1);
      expect(followerGrowthRate({ followersAtStart, followersAtEnd: followersAtStart })).toBe(0);
      expect(followerGrowthRate({ followersAtStart, followersAtEnd })).toBeGreaterThanOrEqual(-1);
    }),
  );
});

test('followerGrowthRate is the net new followers by those at the start', () => {
  fc.assert(
    fc.property(counts, counts, counts, (kept, followersLost, followersGained) => {
      const followersAtStart = Math.max(kept + followersLost, 1);
      const net = netNewFollowers({ followersGained, followersLost });
      const rate = followerGrowthRate({ followersAtStart, followersAtEnd: followersAtStart + net })!;
      near(rate, net / followersAtStart);
    }),
  );
});

test('followerGrowthRate over two periods compounds', () => {
  fc.assert(
    fc.property(counts, counts, counts, (...followers) => {
      const [first, second, third] = followers.map((some) => some + 1) as [number, number, number];
      const growth = (from: number, to: number) =>
        1 + followerGrowthRate({ followersAtStart: from, followersAtEnd: to })!;
      expect((growth(first, second) * growth(second, third)) / growth(first, third)).toBeCloseTo(1, 3);
    }),
  );
});

test('followerGrowthRate is refused when it is beyond the largest double', () => {
  const call = () => followerGrowthRate({ followersAtStart: 1e-308, followersAtEnd: 1e308 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'followersAtEnd' }));
  expect(call).toThrow('followerGrowthRate: followersAtEnd makes the result overflow');
});

describe('followerGrowthRate', () => {
  rowLaws(followerGrowthRate, { followersAtStart: 10_000, followersAtEnd: 10_500 });
});
