import { expect, test } from 'vitest';
import { fittedGroupProblems } from '../../src/score/fittedGroupProblems.ts';

const found = (group: unknown) => fittedGroupProblems(group, '/g').map(({ path, code }) => [path, code]);

test('a fitted group has a name and a weight', () => {
  expect(found({ name: '', weight: 0 })).toEqual([]);
  expect(found({ name: 'use', weight: 2, group: 'all', power: 0, floor: 0, cap: 0.5 })).toEqual([]);
  expect(found({})).toEqual([
    ['/g', 'ERR_TYPE'],
    ['/g', 'ERR_TYPE'],
  ]);
  expect(found(null)).toEqual([['/g', 'ERR_TYPE']]);
});

test('the name is text, and the rest is checked as in a spec', () => {
  for (const name of [1, null, undefined, ['use']])
    expect(found({ name, weight: 1 })).toEqual([['/g/name', 'ERR_TYPE']]);
  expect(found({ name: 1, weight: -1, cap: 0 })).toEqual([
    ['/g/weight', 'ERR_OUT_OF_RANGE'],
    ['/g/cap', 'ERR_OUT_OF_RANGE'],
    ['/g/name', 'ERR_TYPE'],
  ]);
});
