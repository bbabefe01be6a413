import { describe, expect, test } from 'vitest';
import { averageSessionDuration } from 'engagement-metrics/web';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('averageSessionDuration is how long a session lasts, from its first to its last hit', () => {
  const minute = 60;
  const lastPageview = averageSessionDuration({ totalDuration: 10 * minute, sessions: 1 }); // 10:00, 10:05, 10:10
  const lastEngagement = averageSessionDuration({ totalDuration: 15 * minute, sessions: 1 }); // a hit at 10:15, too
  expect([lastPageview, lastEngagement]).toEqual([600, 900]); // GA-UA
});

test('averageSessionDuration counts bounces as 0 seconds', () => {
  expect(averageSessionDuration({ totalDuration: 600 + 900 + 0, sessions: 3 })).toBe(500); // PLAUSIBLE; exact arithmetic
});

describe('averageSessionDuration', () => {
  rateLaws(averageSessionDuration, 'totalDuration', 'sessions');
  rowLaws(averageSessionDuration, { totalDuration: 1500, sessions: 2 });
});
