import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageSessionDuration, sessionsPerUser, timePerUser } from 'engagement-metrics/web';
import { counts } from '../arbitraries.ts';
import { near, rateLaws, rowLaws } from '../laws/rate.ts';

const somebody = counts.map((more) => more + 1);

test('timePerUser is the length of all sessions per active user', () => {
  expect(timePerUser({ totalDuration: 3000, activeUsers: 4 })).toBe(750); // AMP-SESS; exact arithmetic
});

test('timePerUser is averageSessionDuration times sessionsPerUser', () => {
  fc.assert(
    fc.property(counts, somebody, somebody, (totalDuration, sessions, activeUsers) => {
      const product =
        averageSessionDuration({ totalDuration, sessions })! * sessionsPerUser({ sessions, activeUsers })!;
      near(timePerUser({ totalDuration, activeUsers })!, product);
    }),
  );
});

describe('timePerUser', () => {
  rateLaws(timePerUser, 'totalDuration', 'activeUsers');
  rowLaws(timePerUser, { totalDuration: 3000, activeUsers: 4 });
});
