import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageEngagementTime, averageEngagementTimePerSession, sessionsPerUser } from 'engagement-metrics/web';
import { counts } from '../arbitraries.ts';
import { near, rateLaws, rowLaws } from '../laws/rate.ts';

const somebody = counts.map((more) => more + 1);

test('averageEngagementTime is foreground time per active user, not per session', () => {
  expect(averageEngagementTime({ engagementTime: 5400, activeUsers: 60 })).toBe(90); // GA4-AET; exact arithmetic
});

test('averageEngagementTime is averageEngagementTimePerSession times sessionsPerUser', () => {
  fc.assert(
    fc.property(counts, somebody, somebody, (engagementTime, sessions, activeUsers) => {
      const perSession = averageEngagementTimePerSession({ engagementTime, sessions })!;
      const product = perSession * sessionsPerUser({ sessions, activeUsers })!;
      near(averageEngagementTime({ engagementTime, activeUsers })!, product);
    }),
  );
});

describe('averageEngagementTime', () => {
  rateLaws(averageEngagementTime, 'engagementTime', 'activeUsers');
  rowLaws(averageEngagementTime, { engagementTime: 5400, activeUsers: 60 });
});
