import { expect, test } from 'vitest';
import { quantiles } from 'engagement-metrics/stats';
import { quantilesOf } from '../../src/stats/quantilesOf.ts';

// Which quantiles they are is told in quantiles.test.ts.

test('quantilesOf is quantiles of a column that was read', () => {
  const probabilities = [0.25, 0.5, 1];
  expect(quantilesOf(Float64Array.of(4, 1, NaN, 2), probabilities)).toEqual(quantiles([4, 1, null, 2], probabilities));
  expect(quantilesOf(Float64Array.of(NaN), probabilities)).toBeNull();
});
