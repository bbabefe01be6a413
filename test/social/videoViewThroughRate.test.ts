import { describe, expect, test } from 'vitest';
import { videoViewThroughRate } from 'engagement-metrics/social';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('videoViewThroughRate is the share of the impressions watched to a threshold', () => {
  expect(videoViewThroughRate({ viewsPastThreshold: 1500, impressions: 10_000 })).toBe(0.15); // exact arithmetic
});

describe('videoViewThroughRate', () => {
  proportionLaws(videoViewThroughRate, 'viewsPastThreshold', 'impressions');
  rowLaws(videoViewThroughRate, { viewsPastThreshold: 1500, impressions: 10_000 });
});
