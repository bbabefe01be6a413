import { expect, test } from 'vitest';
import { ruleSegments } from 'engagement-metrics/segment';
import { rulesProblems } from '../../../src/segment/checks/rulesProblems.ts';

// All that can be wrong is in the test of parseFittedSegments.
test('rulesProblems says where the fault is, below the path that it is given', () => {
  const fitted = ruleSegments({ rules: [{ label: 'a', when: { of: 'n', from: 1 } }], fallback: 'b' });
  expect(rulesProblems(fitted, '/x')).toEqual([]);
  expect(rulesProblems({ ...fitted, ...{ fallback: 1 } }, '/x').map(({ path }) => path)).toEqual(['/x/fallback']);
  expect(rulesProblems(null, '/x').map(({ path }) => path)).toEqual(['/x']);
});
