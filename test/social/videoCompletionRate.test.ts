import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { videoCompletionRate, videoViewThroughRate } from 'engagement-metrics/social';
import { counts } from '../arbitraries.ts';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

test('videoCompletionRate is the share of the plays that went on to the end', () => {
  expect(videoCompletionRate({ completions: 300, starts: 1200 })).toBe(0.25); // exact arithmetic
});

test('videoCompletionRate times starts per impression is the view-through rate to the end', () => {
  fc.assert(
    fc.property(counts, counts, counts, (completions, moreStarts, moreImpressions) => {
      const starts = Math.max(completions + moreStarts, 1);
      const impressions = starts + moreImpressions;
      const started = videoViewThroughRate({ viewsPastThreshold: starts, impressions })!;
      const toTheEnd = videoViewThroughRate({ viewsPastThreshold: completions, impressions })!;
      near(videoCompletionRate({ completions, starts })! * started, toTheEnd);
    }),
  );
});

describe('videoCompletionRate', () => {
  proportionLaws(videoCompletionRate, 'completions', 'starts');
  rowLaws(videoCompletionRate, { completions: 300, starts: 1200 });
});
