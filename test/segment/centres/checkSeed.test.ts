import { expect, test } from 'vitest';
import { checkSeed } from '../../../src/segment/centres/checkSeed.ts';

test('checkSeed lets whole numbers pass that a double holds exactly, and names the function that refuses others', () => {
  for (const seed of [0, -1, 2 ** 53 - 1]) expect(checkSeed('f', seed)).toBeUndefined();
  for (const [seed, code] of [
    [0.5, 'ERR_OUT_OF_RANGE'],
    [2 ** 53, 'ERR_OUT_OF_RANGE'],
    [NaN, 'ERR_NOT_FINITE'],
    ['1', 'ERR_TYPE'],
  ] as const) {
    const error: unknown = expect.objectContaining({
      code,
      argument: 'seed',
      message: expect.stringMatching(/^f: seed/) as string,
    });
    expect(() => {
      checkSeed('f', seed as number);
    }).toThrow(error as Error);
  }
});
