import { expect, test } from 'vitest';
import { termOf } from '../../src/score/termOf.ts';

test('of an arithmetic mean a term is the worth itself, whatever the floor', () => {
  expect(termOf(0.3, 1, 0.5)).toBe(0.3);
});

test('of a geometric mean it is the logarithm, of any other the power', () => {
  expect(termOf(0.3, 0, 0)).toBe(Math.log(0.3));
  expect(termOf(0.25, 0.5, 0)).toBeCloseTo(0.5, 15);
  expect(termOf(0.25, -1, 0)).toBeCloseTo(4, 14);
  expect(termOf(1, -1, 0)).toBe(1);
});

test('a worth below the floor counts as the floor', () => {
  expect(termOf(0, 0, 0.01)).toBe(Math.log(0.01));
  expect(termOf(0.1, -1, 0.2)).toBe(termOf(0.2, -1, 0));
  expect(termOf(0.3, -1, 0.2)).toBe(termOf(0.3, -1, 0));
});

test('a worth of 0 on a floor of 0 is infinite, or nothing', () => {
  expect(termOf(0, 0, 0)).toBe(-Infinity);
  expect(termOf(0, -1, 0)).toBe(Infinity);
  expect(termOf(0, 0.5, 0)).toBe(0);
});

test('what is missing stays missing', () => {
  for (const power of [1, 0.5, 0, -1]) expect(termOf(NaN, power, 0.1)).toBeNaN();
});
