import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailDeliveryRate, emailOpenRate, emailOpenRateOverSent } from 'engagement-metrics/email';
import { counts } from '../arbitraries.ts';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

const somebody = counts.map((more) => more + 1);

test('emailOpenRateOverSent is the share of all recipients who opened it', () => {
  expect(emailOpenRateOverSent({ opened: 3120, sent: 12_500 })).toBe(0.2496); // GETRESP; exact arithmetic
});

test('emailOpenRateOverSent is emailOpenRate times emailDeliveryRate, so it is never above emailOpenRate', () => {
  fc.assert(
    fc.property(counts, somebody, counts, (opened, unopened, bounced) => {
      const delivered = opened + unopened;
      const sent = delivered + bounced;
      const overSent = emailOpenRateOverSent({ opened, sent })!;
      near(overSent, emailOpenRate({ opened, delivered })! * emailDeliveryRate({ delivered, sent })!);
      expect(overSent).toBeLessThanOrEqual(emailOpenRate({ opened, delivered })!);
    }),
  );
});

describe('emailOpenRateOverSent', () => {
  proportionLaws(emailOpenRateOverSent, 'opened', 'sent');
  rowLaws(emailOpenRateOverSent, { opened: 3120, sent: 12_500 });
});
