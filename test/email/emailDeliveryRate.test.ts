import { describe, expect, test } from 'vitest';
import { emailDeliveryRate } from 'engagement-metrics/email';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('emailDeliveryRate is the share of the emails sent that did not bounce', () => {
  expect(emailDeliveryRate({ delivered: 12_000, sent: 12_500 })).toBe(0.96); // exact arithmetic
});

describe('emailDeliveryRate', () => {
  proportionLaws(emailDeliveryRate, 'delivered', 'sent');
  rowLaws(emailDeliveryRate, { delivered: 12_000, sent: 12_500 });
});
