import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementRateByFollowers, engagementRatePerPost } from 'engagement-metrics/social';
import { near, rateLaws, rowLaws, weights } from '../laws/rate.ts';

const positive = weights.map((weight) => Math.max(weight, 1));

test('engagementRatePerPost is the interactions of an average post per follower', () => {
  expect(engagementRatePerPost({ interactions: 100 + 20, posts: 10, followers: 300 })).toBe(0.04); // LIVEDUNE
});

test('engagementRatePerPost is not the rate of the period, which the posts add up to', () => {
  const period = { interactions: 200, posts: 3, followers: 10_000 };
  expect(engagementRatePerPost(period)).toBe(1 / 150); // D-01, seed 003: 0.667 %
  expect(engagementRateByFollowers(period)).toBe(0.02); // seed 003
});

test('engagementRatePerPost is null without posts, and without followers', () => {
  expect(engagementRatePerPost({ interactions: 0, posts: 0, followers: 300 })).toBeNull();
  expect(engagementRatePerPost({ interactions: 120, posts: 10, followers: 0 })).toBeNull();
});

test('engagementRatePerPost times the posts is the rate by followers', () => {
  fc.assert(
    fc.property(weights, positive, positive, (interactions, posts, followers) => {
      const perPost = engagementRatePerPost({ interactions, posts, followers })!;
      near(perPost * posts, engagementRateByFollowers({ interactions, followers })!);
    }),
  );
});

test('engagementRatePerPost of two periods pools, it does not add up', () => {
  const periods = [
    { interactions: 100, posts: 5, followers: 1000 },
    { interactions: 50, posts: 15, followers: 1000 },
  ];
  const [one, other] = periods.map(engagementRatePerPost) as [number, number];
  const together = engagementRatePerPost({ interactions: 150, posts: 20, followers: 1000 })!;
  near(together, (5 * one + 15 * other) / 20);
  expect(together).toBeLessThan(one + other);
});

describe('engagementRatePerPost of one post', () => {
  type Counts = Record<'interactions' | 'followers', number>;
  rateLaws(
    named((row: Counts) => engagementRatePerPost({ ...row, posts: 1 })),
    'interactions',
    'followers',
  );
});

describe('engagementRatePerPost per post', () => {
  type Counts = Record<'interactions' | 'posts', number>;
  rateLaws(
    named((row: Counts) => engagementRatePerPost({ ...row, followers: 1 })),
    'interactions',
    'posts',
  );
});

describe('engagementRatePerPost', () => {
  rowLaws(engagementRatePerPost, { interactions: 120, posts: 10, followers: 300 });
});

function named<Formula extends object>(formula: Formula): Formula {
  return Object.defineProperty(formula, 'name', { value: 'engagementRatePerPost' });
}
