import { expect, test } from 'vitest';
import type { Problem } from '../../src/check/refuse.ts';
import { refuseProblems } from '../../src/check/refuseProblems.ts';

const problems: readonly Problem[] = [
  { path: '/metrics/0/weight', code: 'ERR_OUT_OF_RANGE', fact: 'is -1, below 0' },
  { path: '/range', code: 'ERR_TYPE', fact: 'is null, not a list' },
  { path: '/version', code: 'ERR_VERSION', fact: 'is 9' },
];

test('what has no problems passes', () => {
  expect(refuseProblems('f', 'spec', [])).toBeUndefined();
});

test('one error tells of all problems', () => {
  expect(() => refuseProblems('f', 'spec', problems)).toThrow(TypeError);
  expect(() => refuseProblems('f', 'spec', problems)).toThrow(
    expect.objectContaining({
      code: 'ERR_INVALID_SPEC',
      argument: 'spec',
      problems,
      message: 'f: spec /metrics/0/weight is -1, below 0 (and 2 more)',
    }),
  );
});

test('a single problem, and one of the whole, read as sentences', () => {
  expect(() => refuseProblems('f', 'spec', problems.slice(1, 2))).toThrow(/^f: spec \/range is null, not a list$/);
  const whole: Problem = { path: '', code: 'ERR_TYPE', fact: 'is null, not an object' };
  expect(() => refuseProblems('f', 'spec', [whole])).toThrow(/^f: spec is null, not an object$/);
});
