import { describe, expect, test } from 'vitest';
import { engagementRateByReach } from 'engagement-metrics/social';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('engagementRateByReach is interactions per person reached', () => {
  expect(engagementRateByReach({ interactions: 20, reach: 200 })).toBe(0.1); // AINAS
});

test('engagementRateByReach is null when nobody was reached', () => {
  expect(engagementRateByReach({ interactions: 20, reach: 0 })).toBeNull();
});

test('engagementRateByReach of all posts is no mean of their rates', () => {
  const posts = [
    { interactions: 100, reach: 1000 },
    { interactions: 50, reach: 10_000 },
  ];
  expect(posts.map(engagementRateByReach)).toEqual([0.1, 0.005]); // catalogue 1.2: their mean is 5.25 %
  expect(engagementRateByReach({ interactions: 150, reach: 11_000 })).toBe(3 / 220); // catalogue 1.2: 1.3636 %
});

test('engagementRateByReach of posts that reached as many is the mean of their rates', () => {
  const posts = [
    { interactions: 34, reach: 1000 },
    { interactions: 35, reach: 1000 },
  ];
  expect(posts.map(engagementRateByReach)).toEqual([0.034, 0.035]);
  expect(engagementRateByReach({ interactions: 69, reach: 2000 })).toBe(0.0345); // HOOTSUITE: 3.4 % and 3.5 % are 3.45 %
});

describe('engagementRateByReach', () => {
  rateLaws(engagementRateByReach, 'interactions', 'reach');
  rowLaws(engagementRateByReach, { interactions: 20, reach: 200 });
});
