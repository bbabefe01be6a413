import { expect, test } from 'vitest';
import { sampleSizeOf } from '../../src/inference/sampleSizeOf.ts';

test('sampleSizeOf is the square, rounded up, and one person at least', () => {
  expect([0, 0.5, 1, 1.5, 2, 1e100].map((deviation) => sampleSizeOf('f', 'margin', deviation))).toEqual([
    1,
    1,
    1,
    3,
    4,
    1e100 * 1e100,
  ]);
});

test('sampleSizeOf refuses what is beyond the doubles', () => {
  const call = () => sampleSizeOf('f', 'margin', 1e155);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'margin' }));
});
