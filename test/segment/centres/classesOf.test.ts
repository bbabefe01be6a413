import { describe, expect, test } from 'vitest';
import { classesOf } from '../../../src/segment/centres/classesOf.ts';

describe('classesOf', () => {
  test('they are the sizes, and the squared distances from the centre added up', () => {
    const given = { points: Float64Array.of(0, 0, 0, 0.5, 1, 1, 0.25, 0), count: 4, dimensions: 2, missing: 0 };
    expect(classesOf(given, Float64Array.of(0, 0, 1, 1, 0.5, 0.5), Int32Array.of(0, 0, 1, 0))).toEqual([
      { size: 3, squares: 0.3125 },
      { size: 1, squares: 0 },
      { size: 0, squares: 0 },
    ]);
  });

  test('small squares keep their digits beside large ones', () => {
    const given = { points: Float64Array.of(1e-20, 3e-20, 1), count: 3, dimensions: 1, missing: 0 };
    const [close] = classesOf(given, Float64Array.of(0, 0), Int32Array.of(0, 0, 1));
    expect(close!.squares / 1e-39).toBeCloseTo(1, 14);
  });
});
