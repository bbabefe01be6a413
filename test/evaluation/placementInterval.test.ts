import { describe, expect, test } from 'vitest';
import { placementInterval } from '../../src/evaluation/placementInterval.ts';

describe('placementInterval', () => {
  test('the variance is that of either class over its size', () => {
    // Shares of ones 1, 0.5, 0.5 (variance 1/12 of 3), of zeros 1, 1/3 (variance 2/9 of 2): 1/36 + 1/9 = 5/36.
    const placed = { ones: Float64Array.of(2, 1, 1), zeros: Float64Array.of(3, 1) };
    const { interval, error } = placementInterval('f', placed, 0.5, 0);
    expect(error).toBeCloseTo(Math.sqrt(5) / 6, 14);
    expect(interval.estimate).toBe(2 / 3);
    expect(interval.low).toBeCloseTo(2 / 3 - 0.674489750196082 * (Math.sqrt(5) / 6), 12); // the quartile of the normal distribution
    expect(interval.high).toBeCloseTo(2 / 3 + 0.674489750196082 * (Math.sqrt(5) / 6), 12);
  });

  test('an interval ends where areas do', () => {
    const placed = { ones: Float64Array.of(2, 1, 1), zeros: Float64Array.of(3, 1) };
    expect(placementInterval('f', placed, 0.99, 0).interval).toEqual({ low: 0, estimate: 2 / 3, high: 1 });
    expect(placementInterval('f', placed, 0.9999, -1).interval).toMatchObject({ high: 1 });
    const apart = { ones: Float64Array.of(-2, 1, -2), zeros: Float64Array.of(-3, 0) };
    expect(placementInterval('f', apart, 0.9999, -1).interval).toEqual({ low: -1, estimate: -0.5, high: 1 });
  });

  test('where a class has one customer, no error is known, and the interval is all there is', () => {
    const one = { ones: Float64Array.of(1), zeros: Float64Array.of(1, 0) };
    const zero = { ones: Float64Array.of(1, 0), zeros: Float64Array.of(1) };
    for (const placed of [one, zero]) {
      expect(placementInterval('f', placed, 0.95, 0)).toEqual({
        interval: { low: 0, estimate: 0.5, high: 1 },
        error: null,
      });
    }
    expect(placementInterval('f', one, 0.95, -1).interval).toEqual({ low: -1, estimate: 0.5, high: 1 });
  });

  test('where nothing varies, the interval is a point', () => {
    const placed = { ones: Float64Array.of(2, 2), zeros: Float64Array.of(2, 2) };
    expect(placementInterval('f', placed, 0.95, 0)).toEqual({ interval: { low: 1, estimate: 1, high: 1 }, error: 0 });
  });
});
