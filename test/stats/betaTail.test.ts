import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaTail } from '../../src/stats/betaTail.ts';
import { expectClose } from './close.ts';
import { double } from './exact.ts';
import { sizes } from './parameters.ts';

test('of whole parameters it is a binomial tail: the slow twin counts in whole numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), fc.integer({ min: 1, max: 63 }), (n, least, i) => {
      const k = (least % n) + 1; // at least k of n, each with a chance of i/64
      let ways = 1n;
      let favourable = 0n;
      for (let j = 0; j <= n; j++) {
        if (j >= k) favourable += ways * BigInt(i) ** BigInt(j) * BigInt(64 - i) ** BigInt(n - j);
        ways = (ways * BigInt(n - j)) / BigInt(j + 1);
      }
      const exact = double(favourable << 1074n, 64n ** BigInt(n));
      expectClose(Math.exp(betaTail(i / 64, 1 - i / 64, k, n - k + 1).log), exact, 1e-13);
    }),
  );
});

test('slope and bend are the derivatives of the logarithm by the log odds', () => {
  fc.assert(
    fc.property(sizes(0.01, 1e4), sizes(0.01, 1e4), sizes(0.05, 20), (a, b, spread) => {
      const width = Math.sqrt(1 / (1 + a) + 1 / (1 + b));
      const odds = (a / b) * Math.exp(Math.log(spread) * width);
      const h = 1e-4 * width;
      const [before, at, after] = [-h, 0, h].map((step) => {
        const o = odds * Math.exp(step);
        return betaTail(o / (1 + o), 1 / (1 + o), a, b);
      });
      const scale = 1 + 1 / width;
      expect(Math.abs((after!.log - before!.log) / (2 * h) - at!.slope)).toBeLessThan(1e-5 * scale);
      expect(Math.abs((after!.slope - before!.slope) / (2 * h) - at!.bend)).toBeLessThan(1e-5 * scale * scale);
    }),
  );
});
