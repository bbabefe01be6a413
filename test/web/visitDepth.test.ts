import { describe, expect, test } from 'vitest';
import { visitDepth } from 'engagement-metrics/web';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('visitDepth is the share of the pages of a site that were seen', () => {
  expect(visitDepth({ distinctPages: 6, sitePages: 40 })).toBe(0.15); // exact arithmetic
});

test('visitDepth refuses pageviews where different pages belong', () => {
  const call = () => visitDepth({ distinctPages: 41, sitePages: 40 });
  expect(call).toThrow('visitDepth: distinctPages 41 exceeds sitePages 40');
});

describe('visitDepth', () => {
  proportionLaws(visitDepth, 'distinctPages', 'sitePages');
  rowLaws(visitDepth, { distinctPages: 6, sitePages: 40 });
});
