import { describe, expect, test } from 'vitest';
import { weightProblems } from '../../src/score/weightProblems.ts';

const code = (weight: unknown) => weightProblems(weight, '/w').map((problem) => [problem.path, problem.code]);

describe('weightProblems', () => {
  test('0 is a weight, and what lies from 1e-100 to 1e100', () => {
    for (const weight of [0, 1e-100, 0.1, 1, 3, 1e100]) expect(code(weight)).toEqual([]);
  });

  test('beyond these ends, where sums of products lose their digits, there is none', () => {
    for (const weight of [-1, -1e-100, 5e-324, 9e-101, 1.1e100, 1e308])
      expect(code(weight)).toEqual([['/w', 'ERR_OUT_OF_RANGE']]);
  });

  test('what is no finite number is none', () => {
    for (const weight of [NaN, Infinity, -Infinity]) expect(code(weight)).toEqual([['/w', 'ERR_NOT_FINITE']]);
    for (const weight of ['1', null, undefined, true, 1n, {}]) expect(code(weight)).toEqual([['/w', 'ERR_TYPE']]);
  });
});
