import { expect, test } from 'vitest';
import { extentOf } from '../../src/stats/extentOf.ts';

test('extentOf skips NaN', () => {
  expect(extentOf(Float64Array.of(NaN, 2, -3, NaN))).toEqual({ count: 2, smallest: -3, largest: 2 });
});

test('extentOf reaches nowhere when nothing is observed', () => {
  expect(extentOf(Float64Array.of(NaN))).toEqual({ count: 0, smallest: Infinity, largest: -Infinity });
});
