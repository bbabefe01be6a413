import { expect, test } from 'vitest';
import { choiceProblems } from '../../src/check/choiceProblems.ts';
import { hostileNames } from '../arbitraries.ts';

test('one of the choices has no problems', () => {
  expect(['higher', 'lower'].flatMap((value) => choiceProblems(value, '/better', ['higher', 'lower']))).toEqual([]);
});

test.each([...hostileNames, 'Higher', 0, null, undefined, ['higher']])('what is none of them is told', (value) => {
  expect(choiceProblems(value, '/better', ['higher', 'lower'])).toMatchObject([
    { path: '/better', code: 'ERR_UNKNOWN_OPTION', fact: expect.stringMatching(/, not one of higher, lower$/) },
  ]);
});
