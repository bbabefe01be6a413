import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaCumulative, gammaSurvival } from 'engagement-metrics/stats';
import { gammaTails } from '../golden/special.ts';
import { expectClose, promised } from './close.ts';
import { shapes, sizes } from './parameters.ts';
import { refusals } from './tails.ts';

refusals(gammaCumulative, 'x', { shape: 2 }, [-1, -1e-300]);

test.each(gammaTails)('of shape %d the lower tail at %d is that of MPFR', (shape, x, expected) => {
  expectClose(gammaCumulative(x, { shape }), expected, promised(shape));
});

test('of shape 1 it is the exponential distribution', () => {
  fc.assert(
    fc.property(sizes(1e-300, 700), (x) => {
      expectClose(gammaCumulative(x, { shape: 1 }), -Math.expm1(-x), 1e-12);
    }),
  );
});

test('both tails add up to 1', () => {
  fc.assert(
    fc.property(shapes, sizes(1e-3, 1e3), (shape, ratio) => {
      const x = shape * ratio;
      expect(Math.abs(gammaCumulative(x, { shape }) + gammaSurvival(x, { shape }) - 1)).toBeLessThan(1e-11);
    }),
  );
});

test('it rises from 0 to 1', () => {
  expect([gammaCumulative(0, { shape: 3 }), gammaCumulative(1e4, { shape: 3 })]).toEqual([0, 1]);
  fc.assert(
    fc.property(shapes, sizes(1e-2, 1e2), sizes(1e-6, 1), (shape, ratio, step) => {
      const [near, far] = [shape * ratio, shape * ratio * (1 + step)].map((x) => gammaCumulative(x, { shape }));
      expect(far).toBeGreaterThanOrEqual(near! * (1 - 1e-11));
    }),
  );
});
