import { describe, expect, test } from 'vitest';
import { conversationRate } from 'engagement-metrics/social';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('conversationRate is comments per post', () => {
  expect(conversationRate({ comments: 36, posts: 12 })).toBe(3); // exact arithmetic
});

test('conversationRate is null without posts', () => {
  expect(conversationRate({ comments: 36, posts: 0 })).toBeNull();
});

describe('conversationRate', () => {
  rateLaws(conversationRate, 'comments', 'posts');
  rowLaws(conversationRate, { comments: 36, posts: 12 });
});
