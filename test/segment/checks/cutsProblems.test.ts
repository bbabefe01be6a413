import { expect, test } from 'vitest';
import { thresholdSegments } from 'engagement-metrics/segment';
import { cutsProblems } from '../../../src/segment/checks/cutsProblems.ts';

// All that can be wrong is in the test of parseFittedSegments.
test('cutsProblems says where the fault is, below the path that it is given', () => {
  const fitted = thresholdSegments({ of: 'n', cuts: [1, 2], labels: ['a', 'b', 'c'] });
  expect(cutsProblems(fitted, '/x')).toEqual([]);
  expect(cutsProblems({ ...fitted, ...{ cuts: [2, 1] } }, '/x').map(({ path }) => path)).toEqual(['/x/cuts/1']);
  expect(cutsProblems(null, '/x').map(({ path }) => path)).toEqual(['/x']);
});
