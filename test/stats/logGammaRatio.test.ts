import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logGammaRatio } from '../../src/stats/logGammaRatio.ts';
import { expectClose } from './close.ts';
import { sizes } from './parameters.ts';

test('a whole step multiplies: the slow twin adds up logarithms', () => {
  fc.assert(
    fc.property(sizes(1e-3, 1e7), fc.integer({ min: 1, max: 20 }), (x, steps) => {
      let sum = 0;
      for (let k = 0; k < steps; k++) sum += Math.log(x + k);
      const size = Math.log(x + steps) * steps + Math.abs(Math.log(x)); // of the terms, which may cancel
      expect(Math.abs(logGammaRatio(x, steps) - sum)).toBeLessThan(1e-14 * (1 + size));
    }),
  );
});

test('a step and the step back cancel', () => {
  fc.assert(
    fc.property(sizes(2, 1e6), fc.double({ min: -0.5, max: 1, noNaN: true }), (x, d) => {
      const there = x + d; // rounded, so that the step is not quite d
      expect(Math.abs(logGammaRatio(x, there - x) + logGammaRatio(there, x - there))).toBeLessThan(1e-13);
    }),
  );
});

test('a tiny step is the digamma function times the step, to 1e-13 of it', () => {
  // Digamma of 1 is -γ, of 1/2 it is -γ - 2·ln 2, of 20 it is -γ and the sum of 1/k up to 19.
  const euler = 0.57721566490153286;
  const harmonic = Array.from({ length: 19 }, (_, k) => 1 / (k + 1)).reduce((sum, x) => sum + x, 0);
  const symmetric = (x: number, d: number): number => (logGammaRatio(x, d) - logGammaRatio(x, -d)) / 2;
  for (const d of [1e-7, 1e-8]) {
    expectClose(symmetric(1, d), -euler * d, 1e-13);
    expectClose(symmetric(0.5, d), -(euler + 2 * Math.LN2) * d, 1e-13);
    expectClose(symmetric(20, d), (harmonic - euler) * d, 1e-13);
  }
});

test('no step is 0', () => {
  expect([logGammaRatio(0.3, 0), logGammaRatio(1, 0), logGammaRatio(100, 0)]).toEqual([0, 0, 0]);
});
