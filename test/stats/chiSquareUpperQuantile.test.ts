import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareUpperQuantile, gammaUpperQuantile, normalQuantile } from 'engagement-metrics/stats';
import { expectClose } from './close.ts';
import { probabilities, shapes, sizes } from './parameters.ts';
import { refusals } from './tails.ts';

refusals(chiSquareUpperQuantile, 'p', { degreesOfFreedom: 2 }, [-0.1, 1.1, 0]);

test('of 2 degrees of freedom it is that of the exponential distribution, doubled', () => {
  fc.assert(
    fc.property(probabilities, (p) => {
      const log = p < 0.5 ? Math.log(p) : Math.log1p(p - 1);
      expectClose(chiSquareUpperQuantile(p, { degreesOfFreedom: 2 }), -2 * log, 1e-12);
    }),
  );
});

test('of 1 degree it is the square of a normal quantile', () => {
  fc.assert(
    fc.property(sizes(1e-300, 0.9), (p) => {
      const z = normalQuantile(p / 2);
      expectClose(chiSquareUpperQuantile(p, { degreesOfFreedom: 1 }), z * z, 1e-12);
    }),
  );
});

test('it is twice the gamma quantile of half the degrees', () => {
  fc.assert(
    fc.property(shapes, probabilities, (shape, p) => {
      expect(chiSquareUpperQuantile(p, { degreesOfFreedom: 2 * shape })).toBe(2 * gammaUpperQuantile(p, { shape }));
    }),
  );
});

test('the critical values are those of the tables', () => {
  // Abramowitz and Stegun, table 26.8: the upper tail of 0.05 at 1, 10 and 100 degrees of freedom.
  const critical = [1, 10, 100].map((degreesOfFreedom) => chiSquareUpperQuantile(0.05, { degreesOfFreedom }));
  expect(critical[0]).toBeCloseTo(3.84146, 5);
  expect(critical[1]).toBeCloseTo(18.307, 4);
  expect(critical[2]).toBeCloseTo(124.342, 3);
});
