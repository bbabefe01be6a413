import { describe, expect, test } from 'vitest';
import { bandOf } from '../../../src/segment/cuts/bandOf.ts';

describe('bandOf', () => {
  test('the band is how many cuts are reached', () => {
    expect([0, 1, 1.5, 2, 9].map((value) => bandOf(value, [1, 2], 0))).toEqual([0, 1, 1, 2, 2]);
    expect(bandOf(5, [], 0)).toBe(0);
  });

  test('a cut that is repeated is reached twice', () => {
    expect([0, 1, 2].map((value) => bandOf(value, [1, 1, 2], 0))).toEqual([0, 2, 3]);
  });

  test('a value may lack the tolerance, but no more', () => {
    expect(bandOf(0.75, [1], 0.25)).toBe(1);
    expect(bandOf(0.7499, [1], 0.25)).toBe(0);
  });
});
