import { describe, expect, test } from 'vitest';
import { applauseRate } from 'engagement-metrics/social';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('applauseRate is likes per post', () => {
  expect(applauseRate({ likes: 300, posts: 12 })).toBe(25); // exact arithmetic
});

test('applauseRate is null without posts', () => {
  expect(applauseRate({ likes: 300, posts: 0 })).toBeNull();
});

describe('applauseRate', () => {
  rateLaws(applauseRate, 'likes', 'posts');
  rowLaws(applauseRate, { likes: 300, posts: 12 });
});
