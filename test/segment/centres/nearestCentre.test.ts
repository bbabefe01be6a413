import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestCentre } from '../../../src/segment/centres/nearestCentre.ts';

const worth: fc.Arbitrary<number> = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);

describe('nearestCentre', () => {
  test('the nearest in squared distance, the first of equals', () => {
    expect(
      nearestCentre(
        [0.5, 0.5],
        [
          [0, 0],
          [1, 1],
          [0.5, 0.6],
        ],
      ),
    ).toBe(2);
    expect(
      nearestCentre(
        [0.5, 0.5],
        [
          [1, 1],
          [0, 0],
        ],
      ),
    ).toBe(0);
  });

  test('no centre is nearer, and none of those before as near', () => {
    const point = fc.array(worth, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(point, fc.array(point, { minLength: 1 }), (at, centres) => {
        // Quarters squared and added are exact.
        const away = centres.map((centre) => centre.reduce((sum, x, j) => sum + (x - at[j]!) * (x - at[j]!), 0));
        const [least] = [...away].sort((a, b) => a - b);
        expect(nearestCentre(at, centres)).toBe(away.indexOf(least!));
      }),
    );
  });

  test('a missing coordinate is near to nothing', () => {
    expect(nearestCentre([0.5, NaN], [[0, 0]])).toBe(-1);
  });
});
