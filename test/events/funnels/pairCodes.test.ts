import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairCodes } from '../../../src/events/funnels/pairCodes.ts';

test('equal pairs have one code, in the order of the first code, then of the second', () => {
  expect(pairCodes(Int32Array.of(1, 0, 1, 1), Int32Array.of(0, 2, 0, 1), 2, 3)).toEqual({
    codes: Int32Array.of(1, 0, 1, 2),
    firsts: Int32Array.of(0, 1, 1),
    seconds: Int32Array.of(2, 0, 1),
  });
});

test('no pairs have no codes', () => {
  const none = new Int32Array(0);
  expect(pairCodes(none, none, 0, 0)).toEqual({ codes: none, firsts: none, seconds: none });
});

test('every code leads back to its pair, and no two codes to the same one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(6))), (pairs) => {
      const [first, second] = [0, 1].map((place) => Int32Array.from(pairs, (pair) => pair[place as 0 | 1]));
      const { codes, firsts, seconds } = pairCodes(first!, second!, 5, 7);
      expect(Array.from(codes, (code) => [firsts[code], seconds[code]])).toEqual(pairs);
      const distinct = [...new Set(pairs.map(([a, b]) => a * 7 + b))].sort((a, b) => a - b);
      expect(Array.from(firsts, (a, code) => a * 7 + seconds[code]!)).toEqual(distinct);
    }),
  );
});
