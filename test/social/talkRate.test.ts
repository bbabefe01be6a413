import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationRate, talkRate } from 'engagement-metrics/social';
import { near, rateLaws, rowLaws, weights } from '../laws/rate.ts';

const positive = weights.map((weight) => Math.max(weight, 1));

test('talkRate is comments per post and follower', () => {
  expect(talkRate({ comments: 20, posts: 10, followers: 300 })).toBe(1 / 150); // exact arithmetic
});

test('talkRate is null without posts, and without followers', () => {
  expect(talkRate({ comments: 20, posts: 0, followers: 300 })).toBeNull();
  expect(talkRate({ comments: 20, posts: 10, followers: 0 })).toBeNull();
});

test('talkRate is the conversation rate per follower', () => {
  fc.assert(
    fc.property(weights, positive, positive, (comments, posts, followers) => {
      near(talkRate({ comments, posts, followers })! * followers, conversationRate({ comments, posts })!);
    }),
  );
});

describe('talkRate of one post', () => {
  type Counts = Record<'comments' | 'followers', number>;
  rateLaws(
    named((row: Counts) => talkRate({ ...row, posts: 1 })),
    'comments',
    'followers',
  );
});

describe('talkRate per post', () => {
  type Counts = Record<'comments' | 'posts', number>;
  rateLaws(
    named((row: Counts) => talkRate({ ...row, followers: 1 })),
    'comments',
    'posts',
  );
});

describe('talkRate', () => {
  rowLaws(talkRate, { comments: 20, posts: 10, followers: 300 });
});

function named<Formula extends object>(formula: Formula): Formula {
  return Object.defineProperty(formula, 'name', { value: 'talkRate' });
}
