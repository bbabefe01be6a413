import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailBounceRate, emailDeliveryRate } from 'engagement-metrics/email';
import { counts } from '../arbitraries.ts';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

const somebody = counts.map((more) => more + 1);

test('emailBounceRate is the share of the emails sent that came back', () => {
  expect(emailBounceRate({ bounced: 500, sent: 12_500 })).toBe(0.04); // exact arithmetic
});

test('emailBounceRate and emailDeliveryRate of the same emails add up to 1', () => {
  fc.assert(
    fc.property(somebody, counts, (delivered, bounced) => {
      const sent = delivered + bounced;
      near(emailBounceRate({ bounced, sent })! + emailDeliveryRate({ delivered, sent })!, 1);
    }),
  );
});

describe('emailBounceRate', () => {
  proportionLaws(emailBounceRate, 'bounced', 'sent');
  rowLaws(emailBounceRate, { bounced: 500, sent: 12_500 });
});
