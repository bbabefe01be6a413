import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareCumulative, gammaCumulative, normalCumulative } from 'engagement-metrics/stats';
import { expectClose } from './close.ts';
import { shapes, sizes } from './parameters.ts';
import { refusals } from './tails.ts';

refusals(chiSquareCumulative, 'x', { degreesOfFreedom: 2 }, [-1, -1e-300]);

test('of 2 degrees of freedom it is 1 - e^(-x/2)', () => {
  fc.assert(
    fc.property(sizes(1e-300, 1400), (x) => {
      expectClose(chiSquareCumulative(x, { degreesOfFreedom: 2 }), -Math.expm1(-x / 2), 1e-12);
    }),
  );
});

test('of 1 degree it is the middle of the normal distribution', () => {
  fc.assert(
    fc.property(sizes(0.1, 37), (z) => {
      const tails = 2 * normalCumulative(-z);
      expectClose(chiSquareCumulative(z * z, { degreesOfFreedom: 1 }), 1 - tails, 1e-12);
    }),
  );
});

test('it is the gamma distribution of half the degrees at half of x', () => {
  fc.assert(
    fc.property(shapes, sizes(0.01, 100), (shape, ratio) => {
      const x = shape * ratio;
      expect(chiSquareCumulative(2 * x, { degreesOfFreedom: 2 * shape })).toBe(gammaCumulative(x, { shape }));
    }),
  );
});

test('it begins at 0, and of the smallest double it is 0 too', () => {
  expect([0, 5e-324].map((x) => chiSquareCumulative(x, { degreesOfFreedom: 1 }))).toEqual([0, 0]);
});
