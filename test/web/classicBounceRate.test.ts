import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classicBounceRate, ga4BounceRate, isEngagedSession } from 'engagement-metrics/web';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('classicBounceRate is the share of the sessions of one pageview and no interactive event', () => {
  expect(classicBounceRate({ bouncedSessions: 450, sessions: 1000 })).toBe(0.45); // exact arithmetic
});

interface Measured {
  readonly seconds: number;
  readonly keyEvents: number;
  readonly interactiveEvents: number;
  readonly views: number;
}

/** Both bounce rates of the same sessions, by the definition of each. */
function bothRates(all: readonly Measured[]): { classic: number; ga4: number } {
  const bounced = all.filter(({ views, interactiveEvents }) => views === 1 && interactiveEvents === 0);
  const engaged = all.filter(({ seconds, keyEvents, views }) =>
    isEngagedSession({ seconds, keyEvents, views, longerThan: 10 }),
  );
  return {
    classic: classicBounceRate({ bouncedSessions: bounced.length, sessions: all.length })!,
    ga4: ga4BounceRate({ engagedSessions: engaged.length, sessions: all.length })!,
  };
}

test('classicBounceRate is at least ga4BounceRate where every session has a view and interactive events are key events', () => {
  const measured = fc
    .record({
      seconds: fc.nat(20),
      interactiveEvents: fc.nat(1),
      otherKeyEvents: fc.nat(1),
      views: fc.integer({ min: 1, max: 3 }),
    })
    .map((session) => ({ ...session, keyEvents: session.interactiveEvents + session.otherKeyEvents }));
  fc.assert(
    fc.property(fc.array(measured, { minLength: 1 }), (all) => {
      const { classic, ga4 } = bothRates(all);
      expect(classic).toBeGreaterThanOrEqual(ga4);
    }),
  );
});

test('classicBounceRate may be below ga4BounceRate where an interactive event is no key event, or a session has no view', () => {
  const played = { seconds: 5, keyEvents: 0, interactiveEvents: 1, views: 1 };
  expect(bothRates([played])).toEqual({ classic: 0, ga4: 1 });
  const unseen = { seconds: 5, keyEvents: 0, interactiveEvents: 0, views: 0 };
  expect(bothRates([unseen])).toEqual({ classic: 0, ga4: 1 });
});

describe('classicBounceRate', () => {
  proportionLaws(classicBounceRate, 'bouncedSessions', 'sessions');
  rowLaws(classicBounceRate, { bouncedSessions: 450, sessions: 1000 });
});
