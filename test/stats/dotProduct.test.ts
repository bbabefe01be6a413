import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from 'engagement-metrics/stats';
import { valueFamilies } from '../arbitraries.ts';
import { dotProduct } from '../../src/stats/dotProduct.ts';

test('dotProduct of 1e16, 1, -1e16 with ones is 1', () => {
  expect(dotProduct(Float64Array.of(1e16, 1, -1e16), Float64Array.of(1, 1, 1))).toBe(1);
  expect(dotProduct(new Float64Array(), new Float64Array())).toBe(0);
});

test('dotProduct is the compensated sum of the products', () => {
  fc.assert(
    fc.property(
      fc.oneof(valueFamilies.everyday, valueFamilies.smallIntegers, valueFamilies.alternatingCancellation),
      (values) => {
        const others = [...values].reverse();
        const products = values.map((value, i) => value * others[i]!);
        expect(dotProduct(Float64Array.from(values), Float64Array.from(others)) + 0).toBe(sum(products));
      },
    ),
  );
});
