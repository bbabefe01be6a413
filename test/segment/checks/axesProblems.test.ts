import { expect, test } from 'vitest';
import { thresholdSegments } from 'engagement-metrics/segment';
import { axesProblems } from '../../../src/segment/checks/axesProblems.ts';

const axis = thresholdSegments({ of: 'n', cuts: [1], labels: ['a', 'b'] });

test('axesProblems takes bands, one axis at least, and none that remembers where a customer was', () => {
  const paths = (axes: unknown) => axesProblems(axes, '/axes').map(({ path }) => path);
  expect(paths([axis, axis])).toEqual([]);
  expect(paths([])).toEqual(['/axes']);
  expect(paths([axis, { ...axis, minimumDwell: 3 }])).toEqual(['/axes/1/minimumDwell']);
  expect(paths([{ ...axis, type: 'grid' }])).toEqual(['/axes/0/type']);
});
