import { describe, expect, test } from 'vitest';
import { emailConversionRate } from 'engagement-metrics/email';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('emailConversionRate is the share of the recipients reached who did what it asked for', () => {
  expect(emailConversionRate({ converted: 120, delivered: 12_000 })).toBe(0.01); // exact arithmetic
});

describe('emailConversionRate', () => {
  proportionLaws(emailConversionRate, 'converted', 'delivered');
  rowLaws(emailConversionRate, { converted: 120, delivered: 12_000 });
});
