import { describe, expect, test } from 'vitest';
import { emailHardBounceRate } from 'engagement-metrics/email';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('emailHardBounceRate is the share of the emails sent that failed for good', () => {
  expect(emailHardBounceRate({ hardBounced: 100, sent: 12_500 })).toBe(0.008); // exact arithmetic
});

describe('emailHardBounceRate', () => {
  proportionLaws(emailHardBounceRate, 'hardBounced', 'sent');
  rowLaws(emailHardBounceRate, { hardBounced: 100, sent: 12_500 });
});
