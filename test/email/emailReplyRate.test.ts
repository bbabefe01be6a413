import { describe, expect, test } from 'vitest';
import { emailReplyRate } from 'engagement-metrics/email';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('emailReplyRate is the share of the recipients reached who replied', () => {
  expect(emailReplyRate({ replied: 90, delivered: 12_000 })).toBe(0.0075); // exact arithmetic
});

describe('emailReplyRate', () => {
  proportionLaws(emailReplyRate, 'replied', 'delivered');
  rowLaws(emailReplyRate, { replied: 90, delivered: 12_000 });
});
