import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaTail } from '../../src/stats/gammaTail.ts';
import { expectClose } from './close.ts';
import { shapes, sizes } from './parameters.ts';

test('the upper tail of a whole shape n is the sum of n Poisson probabilities: the slow twin adds them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), sizes(1e-3, 600), (n, x) => {
      let term = Math.exp(-x);
      let upper = 0;
      for (let k = 1; k <= n; k++) {
        upper += term;
        term *= x / k;
      }
      expectClose(Math.exp(gammaTail(x, n, true).log), upper, 1e-12, `${String(n)} ${String(x)}`);
    }),
  );
});

test('slope and bend are the derivatives of the logarithm by ln x', () => {
  fc.assert(
    fc.property(shapes, sizes(0.05, 20), fc.boolean(), (shape, spread, upper) => {
      const x = shape * Math.exp(Math.log(spread) / Math.sqrt(1 + shape));
      const h = 1e-4 / Math.sqrt(1 + shape);
      const [before, at, after] = [-h, 0, h].map((step) => gammaTail(x * Math.exp(step), shape, upper));
      const scale = Math.sqrt(1 + shape) + x + 1;
      expect(Math.abs((after!.log - before!.log) / (2 * h) - at!.slope)).toBeLessThan(1e-5 * scale);
      expect(Math.abs((after!.slope - before!.slope) / (2 * h) - at!.bend)).toBeLessThan(1e-5 * scale * scale);
    }),
  );
});
