import { describe, expect, test } from 'vitest';
import { emailUnsubscribeRate } from 'engagement-metrics/email';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('emailUnsubscribeRate is the share of the recipients reached who unsubscribed', () => {
  expect(emailUnsubscribeRate({ unsubscribed: 24, delivered: 12_000 })).toBe(0.002); // exact arithmetic
});

describe('emailUnsubscribeRate', () => {
  proportionLaws(emailUnsubscribeRate, 'unsubscribed', 'delivered');
  rowLaws(emailUnsubscribeRate, { unsubscribed: 24, delivered: 12_000 });
});
