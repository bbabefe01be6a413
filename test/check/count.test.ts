import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count } from '../../src/check/count.ts';
import { counts } from '../arbitraries.ts';

test('counts pass, their averages and -0, too', () => {
  fc.assert(
    fc.property(counts, counts, (n, m) => {
      expect(() => count('f', { n, average: n / (m + 1), zero: -0 })).not.toThrow();
    }),
  );
});

test('below 0 there are no counts', () => {
  expect(() => count('f', { visits: -1 })).toThrow(RangeError);
  expect(() => count('f', { visits: -1 })).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'visits', message: 'f: visits is -1, below 0' }),
  );
});

test('what is not finite, or no number, is no count', () => {
  expect(() => count('f', { visits: NaN })).toThrow(expect.objectContaining({ code: 'ERR_NOT_FINITE' }));
  expect(() => count('f', { visits: '3' as unknown as number })).toThrow(expect.objectContaining({ code: 'ERR_TYPE' }));
});
