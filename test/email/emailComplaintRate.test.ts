import { describe, expect, test } from 'vitest';
import { emailComplaintRate } from 'engagement-metrics/email';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('emailComplaintRate is the share of the recipients reached who reported it as spam', () => {
  expect(emailComplaintRate({ complained: 6, delivered: 12_000 })).toBe(0.0005); // exact arithmetic
});

describe('emailComplaintRate', () => {
  proportionLaws(emailComplaintRate, 'complained', 'delivered');
  rowLaws(emailComplaintRate, { complained: 6, delivered: 12_000 });
});
