import { describe, expect, test } from 'vitest';
import { emailForwardRate } from 'engagement-metrics/email';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('emailForwardRate is the share of the recipients reached who passed it on', () => {
  expect(emailForwardRate({ forwarded: 60, delivered: 12_000 })).toBe(0.005); // exact arithmetic
});

describe('emailForwardRate', () => {
  proportionLaws(emailForwardRate, 'forwarded', 'delivered');
  rowLaws(emailForwardRate, { forwarded: 60, delivered: 12_000 });
});
