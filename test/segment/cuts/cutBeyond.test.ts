import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutBeyond } from '../../../src/segment/cuts/cutBeyond.ts';

describe('cutBeyond', () => {
  test('the largest value does not reach it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e300, max: 1e300, noNaN: true }),
        fc.double({ min: 0, max: 1e290, noNaN: true }),
        (largest, tolerance) => {
          expect(largest + tolerance >= cutBeyond('f', 'a', largest, tolerance)).toBe(false);
        },
      ),
    );
  });

  test('where the doubles leave no room, that is said', () => {
    const error: unknown = expect.objectContaining({ name: 'RangeError', code: 'ERR_OVERFLOW', argument: 'a' });
    expect(() => cutBeyond('f', 'a', Number.MAX_VALUE, 0)).toThrow(error as Error);
  });
});
