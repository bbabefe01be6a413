import { describe, expect, test } from 'vitest';
import { thresholdSegments } from 'engagement-metrics/segment';
import { placeByCuts } from '../../../src/segment/cuts/placeByCuts.ts';

const fitted = thresholdSegments({ of: 'score', cuts: [10, 20], labels: ['a', 'b', 'c'], hysteresis: 3 });

describe('placeByCuts', () => {
  test('who was in a band leaves it only beyond the hysteresis', () => {
    expect([12, 13, 22, 23].map((value) => placeByCuts(fitted, value, 0))).toEqual([0, 1, 1, 2]);
    expect([17, 16.9].map((value) => placeByCuts(fitted, value, 2))).toEqual([2, 1]);
  });

  test('who was in none is banded by the cuts, and so is everybody without hysteresis', () => {
    expect([9, 10, 20].map((value) => placeByCuts(fitted, value, -1))).toEqual([0, 1, 2]);
    const { hysteresis: _, ...plain } = fitted;
    expect([9, 10, 20].map((value) => placeByCuts(plain, value, 2))).toEqual([0, 1, 2]);
  });

  test('a missing value has no band, wherever the customer was', () => {
    expect([placeByCuts(fitted, NaN, 1), placeByCuts(fitted, NaN, -1)]).toEqual([-1, -1]);
  });
});
