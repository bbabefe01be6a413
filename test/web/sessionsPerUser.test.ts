import { describe, expect, test } from 'vitest';
import { sessionsPerUser } from 'engagement-metrics/web';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('sessionsPerUser is how many sessions an active user has', () => {
  expect(sessionsPerUser({ sessions: 150, activeUsers: 60 })).toBe(2.5); // AMP-SESS; exact arithmetic
});

describe('sessionsPerUser', () => {
  rateLaws(sessionsPerUser, 'sessions', 'activeUsers');
  rowLaws(sessionsPerUser, { sessions: 150, activeUsers: 60 });
});
