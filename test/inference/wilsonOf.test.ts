import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonOf } from '../../src/inference/wilsonOf.ts';
import { close, weightedTrials } from './intervals.ts';

const z = fc.double({ min: 0.01, max: 8, noNaN: true });

test('wilsonOf is where the share is z standard errors away from the truth', () => {
  // The interval by its definition: |p - truth| = z * sqrt(truth * (1 - truth) / n), checked at both ends.
  fc.assert(
    fc.property(weightedTrials, z, ({ successes, trials }, reach) => {
      const { low, estimate, high } = wilsonOf(successes, trials, reach);
      if (successes > 0) close(estimate - low, reach * Math.sqrt((low * (1 - low)) / trials), 1e-9);
      if (successes < trials) close(high - estimate, reach * Math.sqrt((high * (1 - high)) / trials), 1e-9);
    }),
  );
});

test('wilsonOf keeps the digits of small rates, which the textbook loses', () => {
  // Exact arithmetic: of the roots of (n + z²)·t² - (2x + z²)·t + x²/n the product is x²/n/(n + z²); z = 2.
  const { low, high } = wilsonOf(1, 1e12, 2);
  close(low * high, 1e-12 / (1e12 + 4), 1e-15);
  close(low + high, 6 / (1e12 + 4), 1e-15);
});

test('wilsonOf with no error to either side is the share itself', () => {
  expect(wilsonOf(0, 7, 0)).toEqual({ low: 0, estimate: 0, high: 0 });
  expect(wilsonOf(3, 4, 0)).toEqual({ low: 0.75, estimate: 0.75, high: 0.75 });
  expect(wilsonOf(7, 7, 0)).toEqual({ low: 1, estimate: 1, high: 1 });
});

test('wilsonOf stays in order and between 0 and 1 for counts of any size', () => {
  const size = fc.constantFrom(5e-324, 1e-300, 1e-9, 1, 1e9, 1e16, 1e300, Number.MAX_VALUE);
  fc.assert(
    fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), z, (trials, share, reach) => {
      const { low, estimate, high } = wilsonOf(trials * share, trials, reach);
      expect(0 <= low && low <= estimate && estimate <= high && high <= 1, `${low} ${estimate} ${high}`).toBe(true);
    }),
  );
});

test('wilsonOf ends at 1 for everybody, and holds its estimate, where rounding would not have it so', () => {
  // Found by search: the sums come out above 1, below 1, and beyond the estimate.
  expect(wilsonOf(24, 24, 1.959963984540054).high).toBe(1);
  expect(wilsonOf(31, 31, 3.5557099905274274).high).toBe(1);
  expect(wilsonOf(31, 33, 3.570513079393064e-17)).toEqual({ low: 31 / 33, estimate: 31 / 33, high: 31 / 33 });
});
