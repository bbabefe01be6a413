import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applauseRate, engagementRatePerPost, loveRate, shareRate, talkRate } from 'engagement-metrics/social';
import { near, rateLaws, rowLaws, weights } from '../laws/rate.ts';

const positive = weights.map((weight) => Math.max(weight, 1));

test('loveRate is likes per post and follower', () => {
  expect(loveRate({ likes: 100, posts: 10, followers: 300 })).toBe(1 / 30); // exact arithmetic
});

test('loveRate is null without posts, and without followers', () => {
  expect(loveRate({ likes: 100, posts: 0, followers: 300 })).toBeNull();
  expect(loveRate({ likes: 100, posts: 10, followers: 0 })).toBeNull();
});

test('loveRate, talkRate and shares per post and follower add up to the engagement rate per post', () => {
  fc.assert(
    fc.property(weights, weights, weights, positive, positive, (likes, comments, shares, posts, followers) => {
      const of = (interactions: number) => engagementRatePerPost({ interactions, posts, followers })!;
      const parts = loveRate({ likes, posts, followers })! + talkRate({ comments, posts, followers })! + of(shares);
      near(parts, of(likes + comments + shares));
    }),
  );
});

test('loveRate, talkRate and shareRate do not add up to it: a share rate is per person reached', () => {
  const page = { likes: 100, comments: 20, shares: 30, posts: 10, followers: 300, reach: 200 };
  const sum = loveRate(page)! + talkRate(page)! + shareRate(page)!;
  expect(sum).not.toBeCloseTo(engagementRatePerPost({ ...page, interactions: 150 })!, 3);
});

test('loveRate is the applause rate per follower', () => {
  fc.assert(
    fc.property(weights, positive, positive, (likes, posts, followers) => {
      near(loveRate({ likes, posts, followers })! * followers, applauseRate({ likes, posts })!);
    }),
  );
});

describe('loveRate of one post', () => {
  type Counts = Record<'likes' | 'followers', number>;
  rateLaws(
    named((row: Counts) => loveRate({ ...row, posts: 1 })),
    'likes',
    'followers',
  );
});

describe('loveRate per post', () => {
  type Counts = Record<'likes' | 'posts', number>;
  rateLaws(
    named((row: Counts) => loveRate({ ...row, followers: 1 })),
    'likes',
    'posts',
  );
});

describe('loveRate', () => {
  rowLaws(loveRate, { likes: 100, posts: 10, followers: 300 });
});

function named<Formula extends object>(formula: Formula): Formula {
  return Object.defineProperty(formula, 'name', { value: 'loveRate' });
}
