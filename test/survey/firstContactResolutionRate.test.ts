import { describe, expect, test } from 'vitest';
import { firstContactResolutionRate } from 'engagement-metrics/survey';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('firstContactResolutionRate is the share of the resolved that took one contact', () => {
  expect(firstContactResolutionRate({ resolvedAtFirstContact: 150, resolved: 200 })).toBe(0.75); // 150 / 200
});

describe('firstContactResolutionRate', () => {
  proportionLaws(firstContactResolutionRate, 'resolvedAtFirstContact', 'resolved');
  rowLaws(firstContactResolutionRate, { resolvedAtFirstContact: 150, resolved: 200 });
});
