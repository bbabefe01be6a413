import { describe, expect, test } from 'vitest';
import { rises } from '../../../src/segment/cuts/rises.ts';

describe('rises', () => {
  test('numbers of which each is above the one before pass', () => {
    expect(() => rises('f', { low: -1, middle: 0, high: 5e-324 })).not.toThrow();
    expect(() => rises('f', { alone: 0 })).not.toThrow();
  });

  test('the first that is not above is refused, and what is no finite number', () => {
    expect(() => rises('f', { low: 1, middle: 2, high: 2 })).toThrow('f: high 2 is not above middle 2');
    expect(() => rises('f', { low: 1, high: 0 })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'high' }),
    );
    expect(() => rises('f', { low: 1, high: Infinity })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_NOT_FINITE', argument: 'high' }),
    );
  });
});
