import { expect, test } from 'vitest';
import { aggregationProblems } from '../../src/score/aggregationProblems.ts';

const found = (power: unknown, floor?: unknown) =>
  aggregationProblems(power, floor, '/g').map(({ path, code }) => [path, code]);

test('a power above 0 needs no floor, nor does the worst', () => {
  for (const power of [1, 0.5, 0.01, 'worst']) expect(found(power)).toEqual([]);
});

test('a power of 0 or less must say what a zero counts as', () => {
  for (const power of [0, -0, -0.01, -1]) {
    expect(found(power)).toEqual([['/g/power', 'ERR_OUT_OF_RANGE']]);
    for (const floor of [0, 0.01, 1]) expect(found(power, floor)).toEqual([]);
  }
  expect(aggregationProblems(0, undefined, '')[0]?.fact).toBe(
    'is 0, at which a single 0 makes the whole mean 0: say by floor what a smaller worth counts as',
  );
});

test('a power lies from -1 to 1, and is 0 or at least 0.01 from it', () => {
  for (const power of [1.1, -1.1, 2, 0.009, -0.009, 5e-324]) {
    expect(found(power, 0)).toEqual([['/g/power', 'ERR_OUT_OF_RANGE']]);
  }
  expect(found(Infinity, 0)).toEqual([['/g/power', 'ERR_NOT_FINITE']]);
  for (const power of ['best', null, '1', [], {}]) expect(found(power, 0)).toEqual([['/g/power', 'ERR_TYPE']]);
});

test('a floor that would have no effect is refused', () => {
  for (const power of [1, 'worst']) expect(found(power, 0.1)).toEqual([['/g/floor', 'ERR_OUT_OF_RANGE']]);
  for (const power of [0.5, 0, -1]) expect(found(power, 0.1)).toEqual([]);
});

test('a floor lies from 0 to 1', () => {
  for (const power of [0, 0.001, 'worst', 'best', 1]) {
    const ofFloor = (floor: unknown) => found(power, floor).filter(([path]) => path === '/g/floor');
    expect(ofFloor(-0.1)).toEqual([['/g/floor', 'ERR_OUT_OF_RANGE']]);
    expect(ofFloor(1.1)).toEqual([['/g/floor', 'ERR_OUT_OF_RANGE']]);
    expect(ofFloor(null)).toEqual([['/g/floor', 'ERR_TYPE']]);
    expect(ofFloor(NaN)).toEqual([['/g/floor', 'ERR_NOT_FINITE']]);
  }
});

test('a power that is none is told beside a floor that is none', () => {
  expect(found('best', 2)).toEqual([
    ['/g/power', 'ERR_TYPE'],
    ['/g/floor', 'ERR_OUT_OF_RANGE'],
  ]);
});

test('a misspelt word is told which there is', () => {
  expect(aggregationProblems('wrost', undefined, '')).toEqual([
    { path: '/power', code: 'ERR_TYPE', fact: "is 'wrost', neither a number nor 'worst'" },
  ]);
});
