import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagedSessionRate, ga4BounceRate } from 'engagement-metrics/web';
import { counts } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

const sessionCounts = fc
  .tuple(counts, counts)
  .map(([engagedSessions, bounced]) => ({ engagedSessions, sessions: engagedSessions + bounced + 1 }));

test('ga4BounceRate is the share of the sessions that were not engaged', () => {
  expect(ga4BounceRate({ engagedSessions: 693, sessions: 1810 })).toBe(1117 / 1810); // BBCCSS: 61.71 %
});

test('ga4BounceRate and engagedSessionRate of the same sessions add up to 1', () => {
  fc.assert(fc.property(sessionCounts, (row) => near(ga4BounceRate(row)! + engagedSessionRate(row)!, 1)));
});

test('ga4BounceRate is between 0 and 1, falls with engaged sessions and rises with others', () => {
  fc.assert(
    fc.property(sessionCounts, counts, ({ engagedSessions, sessions }, more) => {
      const rate = ga4BounceRate({ engagedSessions, sessions })!;
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate).toBeLessThanOrEqual(1);
      expect(ga4BounceRate({ engagedSessions, sessions: sessions + more })).toBeGreaterThanOrEqual(rate);
      expect(
        ga4BounceRate({ engagedSessions: Math.min(engagedSessions + more, sessions), sessions }),
      ).toBeLessThanOrEqual(rate);
    }),
  );
});

test('ga4BounceRate does not change when everything is multiplied', () => {
  fc.assert(
    fc.property(sessionCounts, fc.constantFrom(2, 3, 1000), ({ engagedSessions, sessions }, k) => {
      near(
        ga4BounceRate({ engagedSessions: k * engagedSessions, sessions: k * sessions })!,
        ga4BounceRate({ engagedSessions, sessions })!,
      );
    }),
  );
});

test('ga4BounceRate of two sites together lies between those of each', () => {
  fc.assert(
    fc.property(sessionCounts, sessionCounts, (one, other) => {
      const rates = [ga4BounceRate(one)!, ga4BounceRate(other)!];
      const pooled = ga4BounceRate({
        engagedSessions: one.engagedSessions + other.engagedSessions,
        sessions: one.sessions + other.sessions,
      })!;
      expect(pooled).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
      expect(pooled).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
    }),
  );
});

test('ga4BounceRate is 0, never -0, when every session was engaged, and 1 when none was', () => {
  expect(ga4BounceRate({ engagedSessions: 7, sessions: 7 })).toBe(0);
  for (const zero of [0, -0]) expect(ga4BounceRate({ engagedSessions: zero, sessions: 7 })).toBe(1);
});

test('ga4BounceRate is null when there were no sessions', () => {
  expect(ga4BounceRate({ engagedSessions: 0, sessions: 0 })).toBeNull();
});

test('ga4BounceRate refuses more engaged sessions than sessions', () => {
  const call = () => ga4BounceRate({ engagedSessions: 11, sessions: 10 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'engagedSessions' }));
  expect(call).toThrow('ga4BounceRate: engagedSessions 11 exceeds sessions 10');
});

describe('ga4BounceRate', () => {
  rowLaws(ga4BounceRate, { engagedSessions: 693, sessions: 1810 });
});
