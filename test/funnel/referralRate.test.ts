import { describe, expect, test } from 'vitest';
import { referralRate } from 'engagement-metrics/funnel';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('referralRate is the share of the new who were referred', () => {
  expect(referralRate({ referredNew: 60, newCustomers: 400 })).toBe(0.15); // exact arithmetic
});

describe('referralRate', () => {
  proportionLaws(referralRate, 'referredNew', 'newCustomers');
  rowLaws(referralRate, { referredNew: 60, newCustomers: 400 });
});
