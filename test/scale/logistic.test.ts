import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logistic } from '../../src/scale/logistic.ts';
import { finiteNumbers } from '../arbitraries.ts';

test('the logistic function is 1 / (1 + exp(-z))', () => {
  expect(logistic(5, 2, 5)).toBe(0.5);
  expect(logistic(5, 2, 5 + 2 * Math.log(9))).toBeCloseTo(0.9, 15);
  expect(logistic(5, 2, 5 - 2 * Math.log(9))).toBeCloseTo(0.1, 15);
});

test('beyond 40 units from the centre it is flat', () => {
  expect(logistic(0, 1, 39)).toBeLessThanOrEqual(1);
  expect(logistic(0, 1, -39)).toBe(1 / (1 + Math.exp(39)));
  expect([-40, -41, -1e308].map((value) => logistic(0, 1, value))).toEqual(Array(3).fill(1 / (1 + Math.exp(40))));
  expect([40, 41, 1e308].map((value) => logistic(0, 1, value))).toEqual([1, 1, 1]);
});

test('as much above the centre as below it adds up to 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (z) => {
      expect(logistic(0, 1, z) + logistic(0, 1, -z)).toBeCloseTo(1, 15);
    }),
  );
});

test('however wild its numbers, it is between 0 and 1', () => {
  fc.assert(
    fc.property(
      finiteNumbers,
      finiteNumbers.map((unit) => Math.abs(unit) || 1),
      finiteNumbers,
      (centre, unit, value) => {
        const share = logistic(centre, unit, value);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      },
    ),
  );
});
