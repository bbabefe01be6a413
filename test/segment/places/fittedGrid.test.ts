import { expect, test } from 'vitest';
import { thresholdSegments } from 'engagement-metrics/segment';
import { fittedGrid } from '../../../src/segment/places/fittedGrid.ts';

const axis = thresholdSegments({ of: 'score', cuts: [1, 2], labels: ['a', 'b', 'c'] });

test('fittedGrid writes the place of every segment, and checks the labels', () => {
  expect(fittedGrid('f', [axis], ['x', 'y'], ['y', 'x', 'y'], {})).toStrictEqual({
    version: 1,
    type: 'grid',
    axes: [axis],
    labels: ['x', 'y'],
    cells: [1, 0, 1],
  });
  expect(() => fittedGrid('f', [axis], ['x', 'y'], ['y', 'x', 'y'], { missing: 'x' })).toThrow(
    expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'missing' }),
  );
});
