import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEngagedSession } from 'engagement-metrics/web';
import { rowLaws, type Formula } from '../laws/rate.ts';

const ga4 = { longerThan: 10 };
const glance = { seconds: 3, keyEvents: 0, views: 1, ...ga4 };
const sessions = fc.record({
  seconds: fc.oneof(fc.nat(90), fc.double({ min: 0, max: 90, noNaN: true })),
  keyEvents: fc.nat(2),
  views: fc.nat(3),
  longerThan: fc.nat(60),
});

// D-04: Google says "longer than 10 seconds"; many say "10 seconds or more".
test('isEngagedSession wants longer than 10 seconds, not 10 seconds', () => {
  const lasting = (seconds: number) => isEngagedSession({ ...glance, seconds });
  expect([9, 10, 10.000000000000002, 11].map(lasting)).toEqual([false, false, true, true]); // GA4-SESSION
});

test('isEngagedSession takes a key event, or two views, however short the session', () => {
  expect(isEngagedSession(glance)).toBe(false);
  expect(isEngagedSession({ ...glance, keyEvents: 1 })).toBe(true);
  expect(isEngagedSession({ ...glance, views: 2 })).toBe(true);
  expect(isEngagedSession({ ...glance, seconds: 11 })).toBe(true);
});

test('isEngagedSession takes a key event without a view', () => {
  expect(isEngagedSession({ seconds: 0, keyEvents: 1, views: 0, ...ga4 })).toBe(true);
  expect(isEngagedSession({ seconds: 0, keyEvents: 0, views: 0, ...ga4 })).toBe(false);
});

test('isEngagedSession takes the seconds that the property of GA4 is set to', () => {
  const lasting = (longerThan: number) => isEngagedSession({ ...glance, seconds: 30, longerThan });
  expect([10, 20, 30, 60].map(lasting)).toEqual([true, true, false, false]); // NICKBAKER: 10 to 60 seconds
});

test('isEngagedSession never turns to no when the session gets more of anything, or less is asked', () => {
  fc.assert(
    fc.property(sessions, sessions, (session, more) => {
      const richer = {
        seconds: session.seconds + more.seconds,
        keyEvents: session.keyEvents + more.keyEvents,
        views: session.views + more.views,
        longerThan: Math.min(session.longerThan, more.longerThan),
      };
      expect(Number(isEngagedSession(richer))).toBeGreaterThanOrEqual(Number(isEngagedSession(session)));
    }),
  );
});

describe('isEngagedSession', () => {
  rowLaws(isEngagedSession as unknown as Formula<keyof typeof glance>, glance);
});
