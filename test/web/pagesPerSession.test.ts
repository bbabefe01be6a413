import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesPerSession } from 'engagement-metrics/web';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('pagesPerSession is pageviews per session, repeats included', () => {
  expect(pagesPerSession({ pageviews: 3600, sessions: 1500 })).toBe(2.4); // exact arithmetic
});

test('pagesPerSession is at least 1 when every session has a view', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (viewsOfSessions) => {
      const pageviews = viewsOfSessions.reduce((all, views) => all + views, 0);
      expect(pagesPerSession({ pageviews, sessions: viewsOfSessions.length })).toBeGreaterThanOrEqual(1);
    }),
  );
});

describe('pagesPerSession', () => {
  rateLaws(pagesPerSession, 'pageviews', 'sessions');
  rowLaws(pagesPerSession, { pageviews: 3600, sessions: 1500 });
});
