import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleProblems } from '../../src/scale/scaleProblems.ts';
import { scales } from '../arbitraries.ts';

const line = { type: 'linear', domain: [0, 1], range: [0, 1] };

test('a valid scale has no problems', () => {
  fc.assert(
    fc.property(scales, (scale) => {
      expect(scaleProblems(scale, '')).toEqual([]);
    }),
  );
});

test('the error of a fit belongs to a scale', () => {
  expect(scaleProblems({ ...line, error: 0.003 }, '')).toEqual([]);
  expect(scaleProblems({ ...line, error: 2 }, '/scale')).toMatchObject([
    { path: '/scale/error', code: 'ERR_OUT_OF_RANGE' },
  ]);
  expect(scaleProblems({ ...line, error: -1 }, '/scale')).toHaveLength(1);
});

test.each([null, undefined, 3, 'linear', [line]])('%j is no scale', (value) => {
  expect(scaleProblems(value, '/scale')).toMatchObject([{ path: '/scale', code: 'ERR_TYPE' }]);
});

test('what is lacking and what is unknown are both told', () => {
  expect(scaleProblems({ type: 'linear', domian: [0] }, '/scale')).toMatchObject([
    { path: '/scale', code: 'ERR_TYPE', fact: 'lacks domain' },
    { path: '/scale', code: 'ERR_TYPE', fact: 'lacks range' },
    { path: '/scale/domian', code: 'ERR_UNKNOWN_OPTION' },
  ]);
});

test('every wrong part is told by its JSON Pointer', () => {
  expect(scaleProblems({ type: 'line', domain: [0, NaN, '2'], range: [-0.5, 1.5] }, '/metrics/0/scale')).toMatchObject([
    { path: '/metrics/0/scale/type', code: 'ERR_UNKNOWN_OPTION' },
    { path: '/metrics/0/scale/domain/1', code: 'ERR_NOT_FINITE' },
    { path: '/metrics/0/scale/domain/2', code: 'ERR_TYPE' },
    { path: '/metrics/0/scale/range/0', code: 'ERR_OUT_OF_RANGE' },
    { path: '/metrics/0/scale/range/1', code: 'ERR_OUT_OF_RANGE' },
  ]);
});

test('an empty domain or range is none', () => {
  expect(scaleProblems({ type: 'step', domain: [], range: [] }, '')).toMatchObject([
    { path: '/domain', code: 'ERR_LENGTH' },
    { path: '/range', code: 'ERR_LENGTH' },
  ]);
});

test.each([
  [{ type: 'logistic', domain: [1], range: [0] }, '/domain', 'has 1 values, not 2'],
  [{ type: 'saturating', domain: [1, 2, 3], range: [0, 1, 1] }, '/domain', 'has 3 values, not 2'],
  [{ type: 'logistic', domain: [1, 2], range: [0] }, '/range', 'has 1 values, not 2'],
  [{ type: 'linear', domain: [1, 2], range: [0, 0.5, 1] }, '/range', 'has 3 values, not 2'],
  [{ type: 'log', domain: [1, 2], range: [1] }, '/range', 'has 1 values, not 2'],
  [{ type: 'step', domain: [1, 2], range: [0, 1] }, '/range', 'has 2 values, not 3'],
  [{ type: 'linear', domain: [1, 3, 2], range: [0, 0.5, 1] }, '/domain', 'does not rise from value to value'],
  [{ type: 'step', domain: [1, 1], range: [0, 0.5, 1] }, '/domain', 'does not rise from value to value'],
  [{ type: 'logistic', domain: [2, 2], range: [0, 1] }, '/domain', 'does not rise from value to value'],
  [{ type: 'log', domain: [1e20, 1e20 + 1e5], range: [0, 1] }, '/domain', 'does not rise from value to value'],
  [{ type: 'log', domain: [-0.5, 2], range: [0, 1] }, '/domain', 'begins below 0, where a log scale has no values'],
])('%j is told what its shape asks for', (scale, path, fact) => {
  expect(scaleProblems(scale, '')).toEqual([{ path, code: 'ERR_OUT_OF_RANGE', fact }]);
});

test('a domain wider than the doubles is refused, as no way along it can be told', () => {
  expect(scaleProblems({ ...line, domain: [-1e308, 1e308] }, '')).toEqual([
    { path: '/domain', code: 'ERR_OVERFLOW', fact: expect.stringContaining('is wider than the doubles') },
  ]);
});

test('what a log scale is wide is told by logarithms', () => {
  expect(scaleProblems({ type: 'log', domain: [0, Number.MAX_VALUE], range: [0, 1] }, '')).toEqual([]);
});
