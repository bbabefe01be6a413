import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailBounceRate, emailHardBounceRate, emailSoftBounceRate } from 'engagement-metrics/email';
import { counts } from '../arbitraries.ts';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

const somebody = counts.map((more) => more + 1);

test('emailSoftBounceRate is the share of the emails sent that failed for now', () => {
  expect(emailSoftBounceRate({ softBounced: 400, sent: 12_500 })).toBe(0.032); // exact arithmetic
});

test('emailSoftBounceRate and emailHardBounceRate add up to emailBounceRate', () => {
  fc.assert(
    fc.property(counts, counts, somebody, (hardBounced, softBounced, delivered) => {
      const sent = hardBounced + softBounced + delivered;
      const split = emailHardBounceRate({ hardBounced, sent })! + emailSoftBounceRate({ softBounced, sent })!;
      near(split, emailBounceRate({ bounced: hardBounced + softBounced, sent })!);
    }),
  );
});

describe('emailSoftBounceRate', () => {
  proportionLaws(emailSoftBounceRate, 'softBounced', 'sent');
  rowLaws(emailSoftBounceRate, { softBounced: 400, sent: 12_500 });
});
