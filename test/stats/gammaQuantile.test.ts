import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaCumulative, gammaQuantile } from 'engagement-metrics/stats';
import { gammaQuantiles } from '../golden/special.ts';
import { expectClose, promised } from './close.ts';
import { probabilities, shapes } from './parameters.ts';
import { refusals } from './tails.ts';

refusals(gammaQuantile, 'p', { shape: 2 }, [-0.1, 1.1, 1]);

const rows = gammaQuantiles.filter(([, tail]) => tail === 'lower');
test.each(rows)('of shape %d the %s quantile of %d is that of MPFR', (shape, _, p, expected) => {
  expectClose(gammaQuantile(p, { shape }), expected, promised(shape));
});

test('the tail at the quantile of p is p', () => {
  fc.assert(
    fc.property(shapes, probabilities, (shape, p) => {
      const x = gammaQuantile(p, { shape });
      if (x < 1e-300) expect(p < 0.6 || shape < 0.5).toBe(true);
      // The tail is as much more sensitive to x as x·density/tail says: about |x - shape|, or the root of the shape.
      else expectClose(gammaCumulative(x, { shape }), p, 2e-12 + 1e-15 * (Math.abs(x - shape) + Math.sqrt(shape)));
    }),
  );
});

test('of shape 1 it is that of the exponential distribution', () => {
  fc.assert(
    fc.property(probabilities, (p) => {
      const expected = -Math.log1p(-p);
      expectClose(gammaQuantile(p, { shape: 1 }), expected, 1e-12);
    }),
  );
});

test('what lies below the doubles is 0, and so is the quantile of 0', () => {
  expect([gammaQuantile(0.1, { shape: 0.001 }), gammaQuantile(0, { shape: 3 })]).toEqual([0, 0]);
});
