import { describe, expect, test } from 'vitest';
import { stabilityOf } from '../../../src/segment/cuts/stabilityOf.ts';

describe('stabilityOf', () => {
  test('what is 0 or not given need not be written', () => {
    expect(stabilityOf('f', {})).toEqual({});
    expect(Object.keys(stabilityOf('f', { hysteresis: 0, minimumDwell: undefined }))).toEqual([]);
    expect(stabilityOf('f', { hysteresis: 2, minimumDwell: 30 })).toEqual({ hysteresis: 2, minimumDwell: 30 });
  });

  test('from every cut the hysteresis must stay within the doubles', () => {
    expect(stabilityOf('f', { hysteresis: 1.7e308 }, [0])).toEqual({ hysteresis: 1.7e308 });
    for (const cut of [1e308, -1e308]) {
      expect(() => stabilityOf('f', { hysteresis: 1.7e308 }, [0, cut])).toThrow(
        expect.objectContaining({ name: 'RangeError', code: 'ERR_OVERFLOW', argument: 'hysteresis' }),
      );
    }
  });

  test.each([
    [{ hysteresis: -1 }, 'ERR_OUT_OF_RANGE', 'hysteresis'],
    [{ minimumDwell: Infinity }, 'ERR_NOT_FINITE', 'minimumDwell'],
    [{ minimumDwell: null }, 'ERR_TYPE', 'minimumDwell'],
  ])('what is no time and no distance is refused: %o', (options, code, argument) => {
    expect(() => stabilityOf('f', options as never)).toThrow(expect.objectContaining({ code, argument }));
  });
});
