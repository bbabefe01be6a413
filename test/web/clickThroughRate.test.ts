import { describe, expect, test } from 'vitest';
import { clickThroughRate } from 'engagement-metrics/web';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('clickThroughRate is clicks per impression', () => {
  expect(clickThroughRate({ clicks: 12, impressions: 1000 })).toBe(0.012); // exact arithmetic
});

test('clickThroughRate can exceed 1 where an impression may be clicked more than once', () => {
  expect(clickThroughRate({ clicks: 3, impressions: 2 })).toBe(1.5);
});

describe('clickThroughRate', () => {
  rateLaws(clickThroughRate, 'clicks', 'impressions');
  rowLaws(clickThroughRate, { clicks: 12, impressions: 1000 });
});
