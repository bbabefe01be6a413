import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knotsPassed } from '../../src/scale/knotsPassed.ts';

test('knotsPassed counts the knots at or below a value', () => {
  const knots = fc.uniqueArray(fc.integer({ min: -9, max: 9 })).map((places) => places.sort((a, b) => a - b));
  fc.assert(
    fc.property(knots, fc.integer({ min: -20, max: 20 }), (sorted, twice) => {
      const value = twice / 2;
      expect(knotsPassed(sorted, value)).toBe(sorted.filter((knot) => knot <= value).length);
      expect(knotsPassed(Float64Array.from(sorted), value)).toBe(sorted.filter((knot) => knot <= value).length);
    }),
  );
});
