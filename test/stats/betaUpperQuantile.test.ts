import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaSurvival, betaQuantile, betaUpperQuantile } from 'engagement-metrics/stats';
import { betaQuantiles } from '../golden/special.ts';
import { expectClose, promised } from './close.ts';
import { probabilities, shapes, sizes } from './parameters.ts';
import { refusals } from './tails.ts';

refusals(betaUpperQuantile, 'p', { alpha: 2, beta: 3 }, [-0.1, 1.1]);

const rows = betaQuantiles.filter(([, , tail]) => tail === 'upper');
test.each(rows)('of %d and %d the %s quantile of %d is that of MPFR', (alpha, beta, _, p, expected) => {
  expectClose(betaUpperQuantile(p, { alpha, beta }), expected, promised(alpha, beta));
});

test('the tail at the quantile of p is p', () => {
  fc.assert(
    fc.property(sizes(1, 1e4), sizes(1, 1e4), probabilities, (alpha, beta, p) => {
      const x = betaUpperQuantile(p, { alpha, beta });
      // What rounding x takes from 1 - x counts beta times, and more the nearer x is to 1.
      const rounding = 2e-16 * (alpha + beta / Math.max(1 - x, 1e-16));
      expect(Math.abs(betaSurvival(x, { alpha, beta }) - p)).toBeLessThanOrEqual(
        p * Math.min(1e9, 2e-12 + 4 * rounding),
      );
    }),
  );
});

test('of a and 1 it is the a-th root', () => {
  fc.assert(
    fc.property(probabilities, sizes(0.5, 1e4), (p, alpha) => {
      const log = p < 0.5 ? Math.log1p(-p) : Math.log(1 - p);
      expectClose(betaUpperQuantile(p, { alpha, beta: 1 }), Math.exp(log / alpha), 2e-12);
    }),
  );
});

test("both quantiles are each other's complement in the mirror", () => {
  fc.assert(
    fc.property(shapes, shapes, probabilities, (alpha, beta, p) => {
      const mirrored = betaQuantile(p, { alpha: beta, beta: alpha });
      expect(Math.abs(betaUpperQuantile(p, { alpha, beta }) + mirrored - 1)).toBeLessThan(1e-15);
    }),
  );
});

test('the quantiles of 0 and 1 are the ends', () => {
  expect([0, 1].map((p) => betaUpperQuantile(p, { alpha: 0.5, beta: 3 }))).toEqual([1, 0]);
});

test('what is nearer to an end than the doubles are is that end', () => {
  expect(betaUpperQuantile(1e-30, { alpha: 3, beta: 0.001 })).toBe(1);
  expect(betaUpperQuantile(1 - 1e-10, { alpha: 0.001, beta: 3 })).toBe(0);
});

test('the search does not take a nearly flat curve for one that ends', () => {
  const parameters = { alpha: 1e-100, beta: 3483199 };
  const x = betaUpperQuantile(1e-300, parameters);
  expectClose(betaSurvival(x, parameters), 1e-300, 1e-10);
});
