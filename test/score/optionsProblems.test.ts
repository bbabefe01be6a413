import { describe, expect, test } from 'vitest';
import { optionNames } from '../../src/score/optionNames.ts';
import { optionsProblems } from '../../src/score/optionsProblems.ts';

const of = (options: Readonly<Record<string, unknown>>) =>
  optionsProblems(options).map(({ path, code }) => [path, code]);
const found = (range: unknown, missing: unknown = 'reweight', minimumCoverage: unknown = 0.5) =>
  of({ range, missing, minimumCoverage });

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

  test('nothing need be said', () => {
    expect(of({})).toEqual([]);
    expect(of(Object.fromEntries(optionNames.map((name) => [name, undefined])))).toEqual([]);
  });

  test('there are five policies for what is missing', () => {
    for (const missing of ['reweight', 'reweightFlat', 'zero', 'neutral', 'refuse'])
      expect(found([0, 1], missing)).toEqual([]);
    for (const missing of ['drop', 'Zero', null, 0])
      expect(found([0, 1], missing)).toEqual([['/missing', 'ERR_UNKNOWN_OPTION']]);
  });

  test('a minimum coverage lies from 0 to 1', () => {
    for (const coverage of [0, 0.5, 1]) expect(found([0, 1], 'reweight', coverage)).toEqual([]);
    for (const coverage of [-0.1, 1.1, 80])
      expect(found([0, 1], 'reweight', coverage)).toEqual([['/minimumCoverage', 'ERR_OUT_OF_RANGE']]);
  });

  test('all problems are told at once', () => {
    const when = { of: 'plan', in: ['trial'] };
    const wrong = {
      range: [1, 0],
      missing: 'drop',
      minimumCoverage: 2,
      power: 3,
      floor: 2,
      penalties: [{ when, points: 0 }],
      vetoes: [{ when, limit: '5' }],
      cap: null,
    };
    expect(Object.keys(wrong)).toEqual([...optionNames]);
    expect(of(wrong).map(([path]) => path)).toEqual([
      '/range',
      '/missing',
      '/minimumCoverage',
      '/power',
      '/floor',
      '/penalties/0/points',
      '/vetoes/0/limit',
      '/cap',
    ]);
  });

  test('limits lie in the range; while that is none, they may lie anywhere', () => {
    const vetoes = [{ when: { all: [] }, limit: 60 }];
    expect(of({ range: [0, 50], vetoes, cap: 60 })).toEqual([
      ['/vetoes/0/limit', 'ERR_OUT_OF_RANGE'],
      ['/cap', 'ERR_OUT_OF_RANGE'],
    ]);
    expect(of({ vetoes, cap: 60 })).toEqual([]);
    expect(of({ range: [50, 0], vetoes, cap: 60 })).toEqual([['/range', 'ERR_OUT_OF_RANGE']]);
    expect(of({ range: 50, vetoes, cap: 60 })).toEqual([['/range', 'ERR_TYPE']]);
  });

  test('a mean of power 0 or less says what a zero counts as', () => {
    expect(of({ power: 0 })).toEqual([['/power', 'ERR_OUT_OF_RANGE']]);
    expect(of({ power: 0, floor: 0 })).toEqual([]);
  });
});
