import { expect, test } from 'vitest';
import { gridSegments, thresholdSegments } from 'engagement-metrics/segment';
import { gridProblems } from '../../../src/segment/checks/gridProblems.ts';

// All that can be wrong is in the test of parseFittedSegments.
test('gridProblems says where the fault is, below the path that it is given', () => {
  const fitted = gridSegments({ axes: [thresholdSegments({ of: 'n', cuts: [1], labels: ['a', 'b'] })] });
  expect(gridProblems(fitted, '/x')).toEqual([]);
  expect(gridProblems({ ...fitted, ...{ cells: [0] } }, '/x').map(({ path }) => path)).toEqual(['/x/cells']);
  expect(gridProblems(null, '/x').map(({ path }) => path)).toEqual(['/x']);
});
