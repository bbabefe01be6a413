import { describe, expect, test } from 'vitest';
import { randomNumbers } from 'engagement-metrics/stats';
import { classesOf } from '../../../src/segment/centres/classesOf.ts';
import { double, exactSum } from '../../stats/exact.ts';

describe('classesOf', () => {
  test('they are the sizes, and the squared distances from the centre added up', () => {
    const given = { points: Float64Array.of(0, 0, 0, 0.5, 1, 1, 0.25, 0), count: 4, dimensions: 2, missing: 0 };
    expect(classesOf(given, Float64Array.of(0, 0, 1, 1, 0.5, 0.5), Int32Array.of(0, 0, 1, 0))).toEqual([
      { size: 3, squares: 0.3125 },
      { size: 1, squares: 0 },
      { size: 0, squares: 0 },
    ]);
  });

  test('sums have all their digits', () => {
    const next = randomNumbers(2);
    const points = Float64Array.from({ length: 5000 }, next);
    const given = { points, count: 5000, dimensions: 1, missing: 0 };
    const [all] = classesOf(given, Float64Array.of(0.3), new Int32Array(5000));
    const squares = Array.from(points, (x) => (x - 0.3) * (x - 0.3));
    expect(all!.squares).toBe(double(exactSum(squares)));
  });

  test('small squares keep their digits beside large ones', () => {
    const given = { points: Float64Array.of(1e-20, 3e-20, 1), count: 3, dimensions: 1, missing: 0 };
    const [close] = classesOf(given, Float64Array.of(0, 0), Int32Array.of(0, 0, 1));
    expect(close!.squares / 1e-39).toBeCloseTo(1, 14);
  });
});
