import { describe, expect, test } from 'vitest';
import { featureDepth } from 'engagement-metrics/adoption';
import { multipleLaws, rowLaws } from '../laws/rate.ts';

test('featureDepth is uses per user', () => {
  expect(featureDepth({ uses: 1200, featureUsers: 240 })).toBe(5); // exact arithmetic
});

describe('featureDepth', () => {
  multipleLaws(featureDepth, 'uses', 'featureUsers');
  rowLaws(featureDepth, { uses: 1200, featureUsers: 240 });
});
