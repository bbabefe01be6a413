import { describe, expect, test } from 'vitest';
import { segmentAll, segmentOne, type FittedCentres } from 'engagement-metrics/segment';
import { anySegmentsLaws } from '../../laws/segments.ts';
import { placesByCentres } from '../../../src/segment/centres/placesByCentres.ts';
import { centred } from '../kinds.ts';

anySegmentsLaws('FittedCentres', centred);

const fitted: FittedCentres<'visits' | 'spent'> = {
  version: 1,
  type: 'centres',
  metrics: [
    { name: 'visits', scale: { type: 'linear', domain: [0, 10], range: [0, 1] } },
    { name: 'spent', scale: { type: 'linear', domain: [0, 1000], range: [0, 1] } },
  ],
  centres: [
    [0.1, 0.1],
    [0.9, 0.2],
  ],
  labels: ['quiet', 'busy'],
};

describe('placesByCentres', () => {
  test('values are compared on their scales, so that money does not drown visits', () => {
    expect([...placesByCentres(fitted, [Float64Array.of(9, 1), Float64Array.of(150, 190)])]).toEqual([1, 0]);
    expect(segmentOne(fitted, { visits: 9, spent: 150 })).toBe('busy');
  });

  test('who lacks a metric is missing', () => {
    const table = { visits: [9, null, 1], spent: [Infinity, 1, 1] };
    expect(segmentAll(fitted, table).codes).toEqual(Int32Array.of(-1, -1, 0));
    expect(segmentAll({ ...fitted, missing: 'unknown' }, table).codes).toEqual(Int32Array.of(2, 2, 0));
    expect(segmentOne(fitted, { visits: 9, spent: Infinity })).toBeNull();
  });
});
