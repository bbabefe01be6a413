import { expect, test } from 'vitest';
import { listProblems } from '../../src/check/listProblems.ts';
import { numberProblems } from '../../src/check/numberProblems.ts';

test('a list of the right things has no problems', () => {
  expect(listProblems([1, 2], '/cuts', numberProblems, 2)).toEqual([]);
  expect(listProblems([], '/cuts', numberProblems)).toEqual([]);
});

test('the problems of every item are told by its place', () => {
  expect(listProblems(['1', 2, NaN], '/cuts', numberProblems)).toMatchObject([
    { path: '/cuts/0', code: 'ERR_TYPE' },
    { path: '/cuts/2', code: 'ERR_NOT_FINITE' },
  ]);
});

test('a hole is an item that is not there', () => {
  expect(listProblems(Object.assign(Array<number>(2), { 0: 1 }), '', numberProblems)).toMatchObject([
    { path: '/1', code: 'ERR_TYPE' },
  ]);
});

test('a list may have to have a length', () => {
  expect(listProblems([], '/cuts', numberProblems, 1)).toMatchObject([{ path: '/cuts', code: 'ERR_LENGTH' }]);
  expect(listProblems([1], '/cuts', numberProblems, 2)).toEqual([
    { path: '/cuts', code: 'ERR_LENGTH', fact: 'has 1 entries, not at least 2' },
  ]);
});

test.each([null, undefined, 3, 'abc', { 0: 1, length: 1 }])('%s is no list', (value) => {
  expect(listProblems(value, '/cuts', numberProblems)).toEqual([
    { path: '/cuts', code: 'ERR_TYPE', fact: expect.stringMatching(/^is .+, not a list$/) },
  ]);
});
