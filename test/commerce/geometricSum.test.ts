import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geometricSum } from '../../src/commerce/geometricSum.ts';
import { near } from '../laws/rate.ts';

test('geometricSum is what adding one power after the other gives', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.nat({ max: 200 }), (q, n) => {
      let sum = 0;
      for (let k = n - 1; k >= 0; k--) sum += q ** k;
      near(geometricSum(q, n), sum);
    }),
  );
});

test('geometricSum counts the terms where each is 1, exactly up to 2 ** 53', () => {
  fc.assert(fc.property(fc.nat({ max: 2 ** 53 - 1 }), (n) => void expect(geometricSum(1, n)).toBe(n)));
});

test('geometricSum of a q below 1 ends where it has no more to add', () => {
  expect(geometricSum(0.5, 1e300)).toBe(2);
  expect(geometricSum(0, 7)).toBe(1);
  expect(geometricSum(0.5, 0)).toBe(0);
});
