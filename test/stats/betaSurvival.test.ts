import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaCumulative, betaSurvival } from 'engagement-metrics/stats';
import { betaTails } from '../golden/special.ts';
import { expectClose, promised } from './close.ts';
import { shapes, sizes } from './parameters.ts';
import { refusals } from './tails.ts';

refusals(betaSurvival, 'x', { alpha: 2, beta: 3 }, [-0.1, 1.1]);

const shares = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  sizes(1e-10, 0.5),
  sizes(1e-10, 0.5).map((y) => 1 - y),
);

test.each(betaTails)('of %d and %d the upper tail at %d is that of MPFR', (alpha, beta, x, _, expected) => {
  expectClose(betaSurvival(x, { alpha, beta }), expected, promised(alpha, beta));
});

test('of 1 and b it is (1 - x)^b', () => {
  fc.assert(
    fc.property(shares, sizes(0.01, 100), (x, beta) => {
      const log = beta * (x < 0.5 ? Math.log1p(-x) : Math.log(1 - x));
      expect(Math.abs(betaSurvival(x, { alpha: 1, beta }) - Math.exp(log))).toBeLessThan(1e-13);
    }),
  );
});

test('both tails add up to 1, and the upper one is the lower one of the mirror', () => {
  fc.assert(
    fc.property(shapes, shapes, fc.integer({ min: 1, max: 1023 }), (alpha, beta, i) => {
      const x = i / 1024; // so that 1 - x is exact
      const upper = betaSurvival(x, { alpha, beta });
      expect(Math.abs(betaCumulative(x, { alpha, beta }) + upper - 1)).toBeLessThan(1e-10);
      expectClose(betaCumulative(1 - x, { alpha: beta, beta: alpha }), upper, 1e-10);
    }),
  );
});

test('it falls from 1 to 0', () => {
  const ends = [0, -0, 1].map((x) => betaSurvival(x, { alpha: 0.5, beta: 3 }));
  expect(ends).toEqual([1, 1, 0]);
  fc.assert(
    fc.property(shapes, shapes, shares, shares, (alpha, beta, one, other) => {
      const [near, far] = [Math.min(one, other), Math.max(one, other)].map((x) => betaSurvival(x, { alpha, beta }));
      expect(far).toBeLessThanOrEqual(near! * (1 + 1e-9));
    }),
  );
});

test('of a tiny alpha and a beta of 2 it is alpha·(-ln x - (1 - x))', () => {
  expectClose(betaSurvival(0.25, { alpha: 1e-10, beta: 2 }), 1e-10 * (Math.log(4) - 0.75), 1e-8);
});
