import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaCumulative, gammaSurvival } from 'engagement-metrics/stats';
import { gammaTails } from '../golden/special.ts';
import { expectClose, promised } from './close.ts';
import { shapes, sizes } from './parameters.ts';
import { refusals } from './tails.ts';

refusals(gammaSurvival, 'x', { shape: 2 }, [-1, -1e-300]);

test.each(gammaTails)('of shape %d the upper tail at %d is that of MPFR', (shape, x, _, expected) => {
  expectClose(gammaSurvival(x, { shape }), expected, promised(shape));
});

test('of shape 1 it is the exponential distribution', () => {
  fc.assert(
    fc.property(sizes(1e-300, 700), (x) => {
      expectClose(gammaSurvival(x, { shape: 1 }), Math.exp(-x), 1e-12);
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

test('from a shape to the next it grows by x^a·e^(-x)/Γ(a + 1)', () => {
  fc.assert(
    fc.property(sizes(0.01, 20), sizes(0.01, 60), (shape, x) => {
      let gamma = 1; // Γ(shape + 1), by steps up to where Stirling's formula serves
      let a = shape + 1;
      for (; a < 100; a++) gamma /= a;
      gamma *= Math.exp((a - 0.5) * Math.log(a) - a + 1 / (12 * a) - 1 / (360 * a * a * a)) * Math.sqrt(2 * Math.PI);
      const grown = Math.exp(shape * Math.log(x) - x) / gamma;
      const next = gammaSurvival(x, { shape: shape + 1 });
      expect(Math.abs(next - gammaSurvival(x, { shape }) - grown)).toBeLessThan(1e-12 * next);
    }),
  );
});

test('it falls from 1 to 0', () => {
  expect([gammaSurvival(0, { shape: 3 }), gammaSurvival(1e4, { shape: 3 })]).toEqual([1, 0]);
  fc.assert(
    fc.property(shapes, sizes(1e-2, 1e2), sizes(1e-6, 1), (shape, ratio, step) => {
      const [near, far] = [shape * ratio, shape * ratio * (1 + step)].map((x) => gammaSurvival(x, { shape }));
      expect(far).toBeLessThanOrEqual(near! * (1 + 1e-11));
    }),
  );
});

test('of a tiny shape it is the shape times the exponential integral', () => {
  // E₁(1) = 0.2193839343955203, Abramowitz and Stegun, table 5.1; what the shape adds to it is as small as the shape.
  expectClose(gammaSurvival(1, { shape: 1e-10 }), 0.2193839343955203e-10, 1e-8);
  expectClose(gammaSurvival(1, { shape: 1e-50 }), 0.2193839343955203e-50, 1e-8);
});
