import { expect, test } from 'vitest';
import { meanAndDeviation } from 'engagement-metrics/stats';
import { deviationOf } from '../../src/stats/deviationOf.ts';

// How exact the deviations are is told in meanAndDeviation.test.ts.

test('deviationOf is meanAndDeviation of a column that was read', () => {
  expect(deviationOf('zScore', Float64Array.of(2, NaN, 4, 9))).toEqual(meanAndDeviation([2, null, 4, 9]));
  expect(deviationOf('zScore', Float64Array.of(NaN))).toBeNull();
});

test('what it refuses it refuses in the name of the function that was called', () => {
  expect(() => deviationOf('zScore', Float64Array.of(Number.MAX_VALUE, -Number.MAX_VALUE))).toThrow(
    expect.objectContaining({
      code: 'ERR_OVERFLOW',
      argument: 'values',
      message: 'zScore: values deviate beyond the largest double',
    }),
  );
});
