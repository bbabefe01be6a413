import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kFactor } from 'engagement-metrics/funnel';
import { counts, shares } from '../arbitraries.ts';
import { rowLaws } from '../laws/rate.ts';

test('kFactor is invitations times the share that bring somebody', () => {
  expect(kFactor({ invitationsPerUser: 5, invitationConversionRate: 0.1 })).toBe(0.5); // exact arithmetic
});

test('kFactor is at least 0 and at most the invitations', () => {
  fc.assert(
    fc.property(counts, shares, (invitationsPerUser, invitationConversionRate) => {
      const k = kFactor({ invitationsPerUser, invitationConversionRate });
      expect(k).toBeGreaterThanOrEqual(0);
      expect(k).toBeLessThanOrEqual(invitationsPerUser);
    }),
  );
  expect(kFactor({ invitationsPerUser: 5, invitationConversionRate: -0 })).toBe(0);
});

test('kFactor refuses more new users than invitations', () => {
  const call = () => kFactor({ invitationsPerUser: 5, invitationConversionRate: 1.1 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'invitationConversionRate' }));
  expect(call).toThrow('kFactor: invitationConversionRate is 1.1, above 1');
});

describe('kFactor', () => {
  rowLaws(kFactor, { invitationsPerUser: 5, invitationConversionRate: 0.1 });
});
