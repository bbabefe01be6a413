import { describe, expect, test } from 'vitest';
import { settle } from '../../src/score/settle.ts';

describe('settle', () => {
  test('the worth is stretched over the range', () => {
    expect(settle(0.5, 1, 0.5, 0, 100)).toBe(50);
    expect(settle(0, 1, 0.5, -5, 5)).toBe(-5);
    expect(settle(1, 1, 0.5, -5, 5)).toBe(5);
  });

  test('where nothing is observed there is no score, whatever the minimum and whatever stands in', () => {
    expect(settle(0.5, 0, 0, 0, 100)).toBeNaN();
  });

  test('less than the minimum coverage is too little, but for 1e-11', () => {
    expect(settle(1, 0.5, 0.5, 0, 100)).toBe(100);
    expect(settle(1, 0.5, 0.5 + 9e-12, 0, 100)).toBe(100);
    expect(settle(1, 0.5, 0.5 + 2e-11, 0, 100)).toBeNaN();
  });

  test('a worth that is none gives no score', () => {
    expect(settle(NaN, 1, 0, 0, 100)).toBeNaN();
  });

  test('a last bit too much does not exceed the range', () => {
    expect(settle(1 + 2 ** -52, 1, 0, 0, 100)).toBe(100);
  });

  test('a score is never -0', () => {
    expect(settle(1, 1, 0, -100, -0)).toBe(0);
  });
});
