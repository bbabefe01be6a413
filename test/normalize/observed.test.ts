import { describe, expect, test } from 'vitest';
import { observed } from '../../src/normalize/observed.ts';

describe('observed', () => {
  test('what was learned passes', () => {
    const learned = { mean: 0 };
    expect(observed('zScore', learned)).toBe(learned);
    expect(observed('zScore', 0)).toBe(0);
  });

  test('nothing is refused: a fit cannot be null', () => {
    expect(() => observed('zScore', null)).toThrow(
      expect.objectContaining({
        code: 'ERR_EMPTY',
        argument: 'values',
        message: 'zScore: values hold nothing observed to learn from',
      }),
    );
  });
});
