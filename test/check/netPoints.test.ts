import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netPoints } from '../../src/check/netPoints.ts';

const counts = fc.nat(1000);

test('net points are the positive less the negative per hundred of all', () => {
  expect(netPoints('f', { yes: 60 }, { no: 15 }, { maybe: 25 })).toBe(45);
  expect(netPoints('f', { yes: 60 }, { no: 20 })).toBe(50);
});

test('net points of nothing are null, of a tie 0', () => {
  expect(netPoints('f', { yes: 0 }, { no: 0 }, { maybe: 0 })).toBeNull();
  expect(netPoints('f', { yes: -0 }, { no: 0 }, { maybe: 1 })).toBe(0);
});

test('swapping the sides negates net points', () => {
  fc.assert(
    fc.property(counts, counts, counts, (a, b, neither) => {
      const there = netPoints('f', { a }, { b }, { neither: neither + 1 })!;
      expect(there + netPoints('f', { b }, { a }, { neither: neither + 1 })!).toBe(0);
    }),
  );
});

test('rounding never leads past the end', () => {
  expect(netPoints('f', { yes: 6.65137657846998 }, { no: 0 })).toBe(100);
  expect(netPoints('f', { yes: 0 }, { no: 6.65137657846998 })).toBe(-100);
});

test('what cannot be is refused by its name', () => {
  const refusal = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
  expect(() => netPoints('f', { yes: 1 }, { no: -1 })).toThrow(refusal('ERR_OUT_OF_RANGE', 'no'));
  expect(() => netPoints('f', { yes: 1 }, { no: 1 }, { maybe: NaN })).toThrow(refusal('ERR_NOT_FINITE', 'maybe'));
  expect(() => netPoints('f', { yes: 1e308 }, { no: 1 })).toThrow(refusal('ERR_OVERFLOW', 'yes'));
});
