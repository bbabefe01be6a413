import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagedSessionRate, ga4BounceRate, isEngagedSession } from 'engagement-metrics/web';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

test('engagedSessionRate is the share of the sessions that were engaged', () => {
  expect(engagedSessionRate({ engagedSessions: 693, sessions: 1810 })).toBe(693 / 1810); // BBCCSS: 38.29 %
});

// E-13: 686 sessions have the flag 1, 874 the flag 0, and 338 have none.
test('engagedSessionRate leaves the unclassified to the bounces, or out of both rates, but not in one of them', () => {
  const [engagedSessions, flagged0, unclassified] = [686, 874, 338];
  const sessions = engagedSessions + flagged0 + unclassified;
  const engaged = engagedSessionRate({ engagedSessions, sessions })!;
  expect(sessions).toBe(1898);
  near(engaged + ga4BounceRate({ engagedSessions, sessions })!, 1);
  expect(engaged + flagged0 / sessions).toBeLessThan(0.823); // what the recipe publishes

  const classified = { engagedSessions, sessions: sessions - unclassified };
  near(engagedSessionRate(classified)! + flagged0 / classified.sessions, 1);
});

test('engagedSessionRate never falls when less is asked of an engaged session', () => {
  const measures = fc.record({ seconds: fc.nat(90), keyEvents: fc.nat(1), views: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(measures, { minLength: 1 }), fc.nat(60), fc.nat(60), (all, lower, more) => {
      const rate = (longerThan: number) => {
        const engagedSessions = all.filter((session) => isEngagedSession({ ...session, longerThan })).length;
        return engagedSessionRate({ engagedSessions, sessions: all.length })!;
      };
      expect(rate(lower)).toBeGreaterThanOrEqual(rate(lower + more));
    }),
  );
});

describe('engagedSessionRate', () => {
  proportionLaws(engagedSessionRate, 'engagedSessions', 'sessions');
  rowLaws(engagedSessionRate, { engagedSessions: 693, sessions: 1810 });
});
