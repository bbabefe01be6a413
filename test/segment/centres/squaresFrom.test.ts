import { describe, expect, test } from 'vitest';
import { randomNumbers } from 'engagement-metrics/stats';
import { squareBetween } from '../../../src/segment/centres/squareBetween.ts';
import { squaresFrom } from '../../../src/segment/centres/squaresFrom.ts';

describe('squaresFrom', () => {
  test('they are the squared distances of the chosen points, in any number of dimensions', () => {
    const next = randomNumbers(1);
    for (let d = 1; d <= 9; d++) {
      const points = Float64Array.from({ length: 10 * d }, next);
      const centres = Float64Array.from({ length: 3 * d }, next);
      const chosen = Uint32Array.of(7, 0, 3, 9, 9);
      const squares = new Float64Array(3 * chosen.length).fill(NaN);
      squaresFrom(points, chosen, 4, centres, d, squares);
      for (let k = 0; k < 3; k++) {
        const row = squares.subarray(k * 5, k * 5 + 5);
        expect(row[4]).toBeNaN();
        chosen.subarray(0, 4).forEach((i, at) => {
          // To the last bit, or ties would fall differently.
          expect(row[at]).toBe(squareBetween(points, i * d, centres, k * d, d));
        });
      }
    }
  });
});
