import { expect, test } from 'vitest';
import { thresholdSegments } from 'engagement-metrics/segment';
import { axisBands } from '../../../src/segment/places/axisBands.ts';

test('axisBands has the label of missing values last, where there is one', () => {
  const bands = { of: 'score', cuts: [30], labels: ['2', '1'] } as const;
  expect(axisBands(thresholdSegments(bands))).toEqual(['2', '1']);
  expect(axisBands(thresholdSegments({ ...bands, missing: '?' }))).toEqual(['2', '1', '?']);
});
