import { expect, test } from 'vitest';
import { groupProblems } from '../../src/score/groupProblems.ts';

const found = (group: unknown, named?: readonly string[]) =>
  groupProblems(group, '/g', named).map(({ path, code }) => [path, code]);

test('a group need not say anything', () => {
  expect(found({})).toEqual([]);
  expect(found({ weight: undefined, group: undefined, power: undefined, floor: undefined, cap: undefined })).toEqual(
    [],
  );
  expect(found({ weight: 0, group: 'all', power: 0, floor: 0.1, cap: 0.5 })).toEqual([]);
  for (const group of [null, undefined, 'use', [], 1]) expect(found(group)).toEqual([['/g', 'ERR_TYPE']]);
});

test('what it says is checked, all at once', () => {
  expect(found({ weight: -1, power: 3, floor: 2, cap: 0, wieght: 1 })).toEqual([
    ['/g/wieght', 'ERR_UNKNOWN_OPTION'],
    ['/g/weight', 'ERR_OUT_OF_RANGE'],
    ['/g/power', 'ERR_OUT_OF_RANGE'],
    ['/g/floor', 'ERR_OUT_OF_RANGE'],
    ['/g/cap', 'ERR_OUT_OF_RANGE'],
  ]);
  expect(found({ power: -1 })).toEqual([['/g/power', 'ERR_OUT_OF_RANGE']]);
  expect(found({ weight: null, cap: null })).toEqual([
    ['/g/weight', 'ERR_TYPE'],
    ['/g/cap', 'ERR_TYPE'],
  ]);
});

test('some things may have to be said', () => {
  expect(found({ weight: 1 }, ['name', 'weight'])).toEqual([['/g', 'ERR_TYPE']]);
  expect(found({ weight: 1, name: 'use' }, ['name', 'weight'])).toEqual([]);
});
