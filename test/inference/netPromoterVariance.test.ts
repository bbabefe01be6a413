import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netPromoterVariance } from '../../src/inference/netPromoterVariance.ts';

test('netPromoterVariance is the variance of answers that are 1, 0 or -1', () => {
  const some = fc.nat({ max: 100 });
  fc.assert(
    fc.property(some, some, some, (promoters, passives, others) => {
      const all = promoters + passives + others + 1;
      const [p, s, d] = [promoters / all, passives / all, (others + 1) / all];
      expect(netPromoterVariance(p, s, d)).toBeCloseTo(p + d - (p - d) ** 2, 12);
    }),
  );
});

test('netPromoterVariance is 0 just when all are of one group', () => {
  expect([netPromoterVariance(1, 0, 0), netPromoterVariance(0, 1, 0), netPromoterVariance(0, 0, 1)]).toEqual([0, 0, 0]);
  expect(netPromoterVariance(1, 1e-20, 0)).toBeGreaterThan(0);
});
