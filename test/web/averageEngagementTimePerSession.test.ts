import { describe, expect, test } from 'vitest';
import { averageEngagementTimePerSession } from 'engagement-metrics/web';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('averageEngagementTimePerSession is foreground time per session, not per user', () => {
  expect(averageEngagementTimePerSession({ engagementTime: 5400, sessions: 90 })).toBe(60); // GA4-AET; exact arithmetic
});

describe('averageEngagementTimePerSession', () => {
  rateLaws(averageEngagementTimePerSession, 'engagementTime', 'sessions');
  rowLaws(averageEngagementTimePerSession, { engagementTime: 5400, sessions: 90 });
});
