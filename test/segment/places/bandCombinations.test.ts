import { expect, test } from 'vitest';
import { thresholdSegments } from 'engagement-metrics/segment';
import { bandCombinations } from '../../../src/segment/places/bandCombinations.ts';

const fit = thresholdSegments({ of: 'fit', cuts: [50], labels: ['B', 'A'] });
const use = thresholdSegments({ of: 'score', cuts: [30], labels: ['2', '1'], missing: '?' });

test('bandCombinations has every combination once, the last axis fastest', () => {
  expect(bandCombinations([fit, use]).map((bands) => bands.join(''))).toEqual(['B2', 'B1', 'B?', 'A2', 'A1', 'A?']);
});
