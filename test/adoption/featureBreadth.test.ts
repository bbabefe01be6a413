import { describe, expect, test } from 'vitest';
import { featureBreadth } from 'engagement-metrics/adoption';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('featureBreadth is the share of the features that are used', () => {
  expect(featureBreadth({ featuresUsed: 6, featuresAvailable: 24 })).toBe(0.25); // exact arithmetic
});

describe('featureBreadth', () => {
  proportionLaws(featureBreadth, 'featuresUsed', 'featuresAvailable');
  rowLaws(featureBreadth, { featuresUsed: 6, featuresAvailable: 24 });
});
