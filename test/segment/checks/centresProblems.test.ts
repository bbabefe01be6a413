import { expect, test } from 'vitest';
import { centresProblems } from '../../../src/segment/checks/centresProblems.ts';

// All that can be wrong is in the test of parseFittedSegments.
test('centresProblems says where the fault is, below the path that it is given', () => {
  const fitted = {
    version: 1,
    type: 'centres',
    metrics: [{ name: 'n', scale: { type: 'linear', domain: [0, 1], range: [0, 1] } }],
    centres: [[0], [1]],
    labels: ['a', 'b'],
  };
  expect(centresProblems(fitted, '/x')).toEqual([]);
  expect(centresProblems({ ...fitted, ...{ centres: [[0], [1, 2]] } }, '/x').map(({ path }) => path)).toEqual([
    '/x/centres/1',
  ]);
  expect(centresProblems(null, '/x').map(({ path }) => path)).toEqual(['/x']);
});
