import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberProblems } from '../../src/check/numberProblems.ts';
import { finiteNumbers, notNumbers } from '../arbitraries.ts';

test('a finite number has no problems', () => {
  fc.assert(
    fc.property(finiteNumbers, (value) => {
      expect(numberProblems(value, '/x')).toEqual([]);
    }),
  );
});

test.each([NaN, Infinity, -Infinity])('%d is not finite', (value) => {
  expect(numberProblems(value, '/x')).toEqual([{ path: '/x', code: 'ERR_NOT_FINITE', fact: `is ${String(value)}` }]);
});

test.each([...notNumbers, null, undefined])('what is no number is none: %s', (value) => {
  expect(numberProblems(value, '/x')).toEqual([
    { path: '/x', code: 'ERR_TYPE', fact: expect.stringMatching(/^is .+, not a number$/s) },
  ]);
});

test('both ends of what is allowed are allowed', () => {
  expect([0, 0.5, 1].flatMap((value) => numberProblems(value, '/x', 0, 1))).toEqual([]);
  expect([-0.1, 1.1].map((value) => numberProblems(value, '/x', 0, 1))).toEqual([
    [{ path: '/x', code: 'ERR_OUT_OF_RANGE', fact: 'is -0.1, not between 0 and 1' }],
    [{ path: '/x', code: 'ERR_OUT_OF_RANGE', fact: 'is 1.1, not between 0 and 1' }],
  ]);
});

test('one end alone may be set', () => {
  expect(numberProblems(1e300, '/x', 0)).toEqual([]);
  expect(numberProblems(-1, '/x', 0)).toEqual([{ path: '/x', code: 'ERR_OUT_OF_RANGE', fact: 'is -1, below 0' }]);
});
