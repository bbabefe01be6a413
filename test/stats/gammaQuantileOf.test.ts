import { expect, test } from 'vitest';
import { gammaQuantileOf } from '../../src/stats/gammaQuantileOf.ts';

// How exact it is is told in gammaQuantile.test.ts and gammaUpperQuantile.test.ts.

test('above 1/2 it is sought in the other tail, of the exact complement', () => {
  expect(gammaQuantileOf(0.75, 3, false)).toBe(gammaQuantileOf(0.25, 3, true));
  expect(gammaQuantileOf(0.75, 3, true)).toBe(gammaQuantileOf(0.25, 3, false));
});

test('an empty lower tail ends at 0', () => {
  expect([gammaQuantileOf(0, 3, false), gammaQuantileOf(1, 3, true)]).toEqual([0, 0]);
});
