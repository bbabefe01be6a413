import { describe, expect, test } from 'vitest';
import { optionsProblems } from '../../src/score/optionsProblems.ts';

const found = (range: unknown, missing: unknown = 'reweight', coverage: unknown = 0.5) =>
  optionsProblems(range, missing, coverage).map(({ path, code }) => [path, code]);

describe('optionsProblems', () => {
  test('a range is a low end below a high one', () => {
    for (const range of [
      [0, 100],
      [-1, 0],
      [0, 5e-324],
      [-8e307, 8e307],
    ])
      expect(found(range)).toEqual([]);
    for (const range of [
      [0, 0],
      [1, 0],
      [0, 1, 2],
      [-1e308, 1e308],
    ])
      expect(found(range)).toEqual([['/range', 'ERR_OUT_OF_RANGE']]);
  });

  test('what is no list of numbers is no range', () => {
    expect(found(100)).toEqual([['/range', 'ERR_TYPE']]);
    expect(found([0])).toEqual([['/range', 'ERR_LENGTH']]);
    expect(found([null, '1'])).toEqual([
      ['/range/0', 'ERR_TYPE'],
      ['/range/1', 'ERR_TYPE'],
    ]);
    expect(found([0, Infinity])).toEqual([['/range/1', 'ERR_NOT_FINITE']]);
  });

  test('missing metrics are reweighted', () => {
    for (const missing of ['zero', null, 0])
      expect(found([0, 1], missing)).toEqual([['/missing', 'ERR_UNKNOWN_OPTION']]);
  });

  test('a minimum coverage lies from 0 to 1', () => {
    for (const coverage of [0, 0.5, 1]) expect(found([0, 1], 'reweight', coverage)).toEqual([]);
    for (const coverage of [-0.1, 1.1, 80])
      expect(found([0, 1], 'reweight', coverage)).toEqual([['/minimumCoverage', 'ERR_OUT_OF_RANGE']]);
  });

  test('all problems are told at once', () => {
    expect(found([1, 0], 'zero', 2).map(([path]) => path)).toEqual(['/range', '/missing', '/minimumCoverage']);
  });
});
