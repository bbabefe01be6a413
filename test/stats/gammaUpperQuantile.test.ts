import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaSurvival, gammaQuantile, gammaUpperQuantile } from 'engagement-metrics/stats';
import { gammaQuantiles } from '../golden/special.ts';
import { expectClose, promised } from './close.ts';
import { probabilities, shapes } from './parameters.ts';
import { refusals } from './tails.ts';

refusals(gammaUpperQuantile, 'p', { shape: 2 }, [-0.1, 1.1, 0]);

const rows = gammaQuantiles.filter(([, tail]) => tail === 'upper');
test.each(rows)('of shape %d the %s quantile of %d is that of MPFR', (shape, _, p, expected) => {
  expectClose(gammaUpperQuantile(p, { shape }), expected, promised(shape));
});

test('the tail at the quantile of p is p', () => {
  fc.assert(
    fc.property(shapes, probabilities, (shape, p) => {
      const x = gammaUpperQuantile(p, { shape });
      if (x < 1e-300) expect(p > 0.4 || shape < 0.5).toBe(true);
      // The tail is as much more sensitive to x as x·density/tail says: about |x - shape|, or the root of the shape.
      else expectClose(gammaSurvival(x, { shape }), p, 2e-12 + 1e-15 * (Math.abs(x - shape) + Math.sqrt(shape)));
    }),
  );
});

test('of shape 1 it is that of the exponential distribution', () => {
  fc.assert(
    fc.property(probabilities, (p) => {
      const expected = p < 0.5 ? -Math.log(p) : -Math.log1p(p - 1);
      expectClose(gammaUpperQuantile(p, { shape: 1 }), expected, 1e-12);
    }),
  );
});

test('it is the lower one of the complement', () => {
  for (const p of [0.125, 0.5, 0.875])
    expectClose(gammaUpperQuantile(p, { shape: 3 }), gammaQuantile(1 - p, { shape: 3 }), 1e-15);
  expect(gammaUpperQuantile(1, { shape: 3 })).toBe(0);
});
