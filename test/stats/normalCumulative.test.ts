import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCumulative } from 'engagement-metrics/stats';
import { notNumbers } from '../arbitraries.ts';
import { normalTails } from '../golden/special.ts';
import { expectClose, expectRefused } from './close.ts';

test.each(normalTails)('the probability of at most %d is that of mpmath, to 1e-13 of it', (z, expected) => {
  expectClose(normalCumulative(z), expected, 1e-13);
});

test('both tails add up to 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
      expect(Math.abs(normalCumulative(z) + normalCumulative(-z) - 1)).toBeLessThan(1e-15);
    }),
  );
});

test('it rises, also where series and fraction meet', () => {
  const places = fc.oneof(fc.double({ min: -38, max: 8, noNaN: true }), fc.constantFrom(-1.5, 1.5));
  fc.assert(
    fc.property(places, fc.double({ min: 1e-9, max: 1, noNaN: true }), (z, step) => {
      expect(normalCumulative(z + step)).toBeGreaterThanOrEqual(normalCumulative(z - step));
    }),
  );
});

test('it is 1/2 at 0, and ends at 0 and 1', () => {
  expect([0, -0, -40, 40, -1e300, 1e300].map(normalCumulative)).toEqual([0.5, 0.5, 0, 1, 0, 1]);
});

test('what is not a finite number is refused', () => {
  for (const z of [NaN, Infinity]) expectRefused(() => normalCumulative(z), 'normalCumulative', 'z', 'ERR_NOT_FINITE');
  for (const z of notNumbers as number[]) {
    expectRefused(() => normalCumulative(z), 'normalCumulative', 'z', 'ERR_TYPE');
  }
});
