import { describe, expect, test } from 'vitest';
import { conversionsPerSession } from 'engagement-metrics/funnel';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('conversionsPerSession is conversions over visits', () => {
  expect(conversionsPerSession({ conversions: 150, sessions: 2000 })).toBe(0.075); // exact arithmetic
});

describe('conversionsPerSession', () => {
  rateLaws(conversionsPerSession, 'conversions', 'sessions');
  rowLaws(conversionsPerSession, { conversions: 150, sessions: 2000 });
});
