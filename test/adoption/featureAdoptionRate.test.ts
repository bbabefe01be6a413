import { describe, expect, test } from 'vitest';
import { featureAdoptionRate } from 'engagement-metrics/adoption';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('featureAdoptionRate is the share of the eligible who use a feature', () => {
  expect(featureAdoptionRate({ featureUsers: 240, eligibleUsers: 800 })).toBe(0.3); // exact arithmetic
});

test('featureAdoptionRate refuses users who are not among the eligible, where a tool shows more than 100 %', () => {
  const call = () => featureAdoptionRate({ featureUsers: 9, eligibleUsers: 8 });
  expect(call).toThrow('featureAdoptionRate: featureUsers 9 exceeds eligibleUsers 8'); // AMP-MATRIX
});

describe('featureAdoptionRate', () => {
  proportionLaws(featureAdoptionRate, 'featureUsers', 'eligibleUsers');
  rowLaws(featureAdoptionRate, { featureUsers: 240, eligibleUsers: 800 });
});
