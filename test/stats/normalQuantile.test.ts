import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCumulative, normalQuantile } from 'engagement-metrics/stats';
import { notNumbers } from '../arbitraries.ts';
import { normalQuantiles } from '../golden/special.ts';
import { expectClose, expectRefused } from './close.ts';
import { probabilities, sizes } from './parameters.ts';

test.each(normalQuantiles)('the quantile of %d is that of mpmath, to 1e-13 of it', (p, expected) => {
  expectClose(normalQuantile(p), expected, 1e-13);
});

test('the share below the quantile of p is p', () => {
  fc.assert(
    fc.property(probabilities, (p) => {
      const z = normalQuantile(p);
      expectClose(normalCumulative(z), p, 2e-15 * (20 + z * z));
    }),
  );
});

test('the quantile of the other tail is the negative', () => {
  fc.assert(
    fc.property(sizes(2 ** -40, 0.5), (size) => {
      const p = 1 - (1 - size); // so that 1 - p is exact
      expect(normalQuantile(p) + normalQuantile(1 - p)).toBeCloseTo(0, 13);
    }),
  );
});

test('the median is 0, and the smallest doubles have a quantile too', () => {
  expect(normalQuantile(0.5)).toBe(0);
  expectClose(normalQuantile(5e-324), -38.467405617144344, 1e-12); // SciPy 1.17.1, scipy.special.ndtri(5e-324)
});

test('0 and 1 are infinitely far out, and what is no probability is refused', () => {
  for (const p of [0, 1, -0.1, 1.1]) {
    expectRefused(() => normalQuantile(p), 'normalQuantile', 'p', 'ERR_OUT_OF_RANGE');
  }
  expectRefused(() => normalQuantile(NaN), 'normalQuantile', 'p', 'ERR_NOT_FINITE');
  for (const p of notNumbers as number[]) expectRefused(() => normalQuantile(p), 'normalQuantile', 'p', 'ERR_TYPE');
});
