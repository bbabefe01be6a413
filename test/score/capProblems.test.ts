import { expect, test } from 'vitest';
import { capProblems } from '../../src/score/capProblems.ts';

const found = (cap: unknown) => capProblems(cap, '/c').map(({ path, code }) => [path, code]);

test('a cap lies above 0, up to 1', () => {
  for (const cap of [5e-324, 0.5, 1]) expect(found(cap)).toEqual([]);
  for (const cap of [0, -0, -0.1, 1.1]) expect(found(cap)).toEqual([['/c', 'ERR_OUT_OF_RANGE']]);
  expect(capProblems(0, '/c')[0]?.fact).toBe('is 0, which leaves nothing: a weight of 0 says that');
});

test('what is no finite number is none', () => {
  for (const cap of [NaN, Infinity]) expect(found(cap)).toEqual([['/c', 'ERR_NOT_FINITE']]);
  for (const cap of ['1', null, undefined, true]) expect(found(cap)).toEqual([['/c', 'ERR_TYPE']]);
});
