import { expect, test } from 'vitest';
import { betaQuantileOf } from '../../src/stats/betaQuantileOf.ts';

// How exact it is is told in betaQuantile.test.ts and betaUpperQuantile.test.ts.

test('above 1/2 it is sought in the other tail, of the exact complement', () => {
  expect(betaQuantileOf(0.75, 3, 5, false)).toBe(betaQuantileOf(0.25, 3, 5, true));
  expect(betaQuantileOf(0.75, 3, 5, true)).toBe(betaQuantileOf(0.25, 3, 5, false));
});

test('odds beyond the doubles are certain', () => {
  expect(betaQuantileOf(0.4, 1e-20, 1e-100, false)).toBe(1);
  expect(betaQuantileOf(0.4, 1e-100, 1e-20, true)).toBe(0);
});
