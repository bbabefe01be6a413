import { describe, expect, test } from 'vitest';
import { gridSegments, thresholdSegments } from 'engagement-metrics/segment';
import { cellPlaces } from '../../../src/segment/places/cellPlaces.ts';

const fit = thresholdSegments({ of: 'fit', cuts: [5], labels: ['B', 'A'], missing: '?' });
const use = thresholdSegments({ of: 'use', cuts: [3, 7], labels: ['3', '2', '1'] });
const grid = gridSegments({ axes: [fit, use], separator: '' });

describe('cellPlaces', () => {
  test('the bands of the last axis follow each other', () => {
    const places = cellPlaces(grid, [Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 2, 0, 2)]);
    expect(Array.from(places, (place) => grid.labels[place])).toEqual(['B3', 'B1', 'A3', 'A1']);
  });

  test('a missing value is the last band of an axis that has a label for it, and else no cell', () => {
    const places = cellPlaces(grid, [Int32Array.of(-1, -1, 0), Int32Array.of(1, -1, -1)]);
    expect(Array.from(places, (place) => grid.labels[place])).toEqual(['?2', undefined, undefined]);
  });
});
