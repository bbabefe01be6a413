import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logGamma } from 'engagement-metrics/stats';
import { notNumbers } from '../arbitraries.ts';
import { logGammas } from '../golden/special.ts';
import { expectClose, expectRefused } from './close.ts';
import { sizes } from './parameters.ts';

test.each(logGammas)('logGamma of %d is that of mpmath, to 3e-15 of it or 1e-17', (x, expected) => {
  expect(Math.abs(logGamma(x) - expected)).toBeLessThanOrEqual(3e-15 * Math.abs(expected) + 1e-17);
});

test('the gamma function of a whole number is a factorial', () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    expectClose(logGamma(n), Math.log(factorial), 1e-15);
    factorial *= n;
  }
});

test('it is 0 at 1 and 2, and no further off than 1e-14 near them', () => {
  expect([logGamma(1), logGamma(2)]).toEqual([0, 0]);
  expectClose(logGamma(1 + 2 ** -20), -0.57721566490153286 * 2 ** -20 + (Math.PI ** 2 / 12) * 2 ** -40, 1e-11);
});

test('a step up adds ln x', () => {
  fc.assert(
    fc.property(sizes(1e-10, 1e10), (x) => {
      const next = x + 1;
      const size = Math.abs(logGamma(next)) + Math.abs(Math.log(x)) + Math.log(next);
      // What rounding x + 1 takes away moves the result by as much, times ln x.
      expect(Math.abs(logGamma(next) - logGamma(x) - Math.log(x))).toBeLessThan(4e-15 * (size + 1));
    }),
  );
});

test('what is not above 0 is refused, and so is an x whose logarithm is beyond the doubles', () => {
  for (const x of [0, -0, -1, -1e-300]) expectRefused(() => logGamma(x), 'logGamma', 'x', 'ERR_OUT_OF_RANGE');
  for (const x of [NaN, Infinity]) expectRefused(() => logGamma(x), 'logGamma', 'x', 'ERR_NOT_FINITE');
  for (const x of notNumbers as number[]) expectRefused(() => logGamma(x), 'logGamma', 'x', 'ERR_TYPE');
  expectRefused(() => logGamma(1e306), 'logGamma', 'x', 'ERR_OVERFLOW');
});
