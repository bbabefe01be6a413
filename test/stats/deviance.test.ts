import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviance } from '../../src/stats/deviance.ts';
import { expectClose } from './close.ts';
import { sizes } from './parameters.ts';

test('far from what is expected it is a·ln(a/x) + x - a', () => {
  fc.assert(
    fc.property(sizes(1e-3, 1e5), fc.oneof(sizes(1e-5, 0.5), sizes(2, 1e5)), (a, ratio) => {
      const x = a * ratio;
      expectClose(deviance(a, x), a * Math.log(a / x) + x - a, 1e-13);
    }),
  );
});

test('near it, it is the series a·(δ²/2 - δ³/3 + δ⁴/4 - …) of δ = (x - a)/a', () => {
  fc.assert(
    fc.property(
      sizes(1e-3, 1e7),
      fc.oneof(
        sizes(1e-100, 0.1),
        sizes(1e-100, 0.1).map((x) => -x),
      ),
      (a, delta) => {
        let sum = 0;
        for (let k = 20; k >= 2; k--) sum = 1 / k - delta * sum;
        expectClose(deviance(a, a * (1 + delta), a * delta), a * delta * delta * sum, 1e-15 * 8);
      },
    ),
  );
});

test('it is 0 where x is what is expected, and above 0 elsewhere', () => {
  expect(deviance(7, 7)).toBe(0);
  for (const x of [7 + 1e-12, 7 - 1e-12, 0.1, 1e300]) expect(deviance(7, x)).toBeGreaterThan(0);
});

test('a quotient beyond the doubles does no harm', () => {
  expectClose(deviance(1e-200, 1e200), 1e200, 1e-15);
  expectClose(deviance(1e10, 1e-310), 1e10 * (Math.log(1e10) - Math.log(1e-310) - 1), 1e-15);
});
