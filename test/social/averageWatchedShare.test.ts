import { describe, expect, test } from 'vitest';
import { averageWatchedShare } from 'engagement-metrics/social';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('averageWatchedShare is time watched by the time that could have been', () => {
  expect(averageWatchedShare({ secondsWatched: 120, secondsPlayable: 240 })).toBe(0.5); // exact arithmetic
});

test('averageWatchedShare is null when nothing was played', () => {
  expect(averageWatchedShare({ secondsWatched: 120, secondsPlayable: 0 })).toBeNull();
});

describe('averageWatchedShare', () => {
  rateLaws(averageWatchedShare, 'secondsWatched', 'secondsPlayable');
  rowLaws(averageWatchedShare, { secondsWatched: 120, secondsPlayable: 240 });
});

test('averageWatchedShare of a looped clip exceeds 1', () => {
  expect(averageWatchedShare({ secondsWatched: 45, secondsPlayable: 30 })).toBe(1.5); // exact arithmetic
});
