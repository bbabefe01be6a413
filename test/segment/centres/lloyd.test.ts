import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomNumbers } from 'engagement-metrics/stats';
import { lloyd } from '../../../src/segment/centres/lloyd.ts';
import { slowLloyd } from '../slowLloyd.ts';

const coarse = fc.integer({ min: 0, max: 8 }).map((x) => x / 8);
const fine = fc.integer({ min: 0, max: 2 ** 40 }).map((x) => x / 2 ** 40);
const narrow = fc.integer({ min: 0, max: 50 }).map((x) => 0.5 + x * 2 ** -40);

/** Points, of which at least as many differ as there are centres to begin with. */
const cases = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(coarse, fine, narrow))
  .chain(([dimensions, coordinate]) => {
    const point = fc.array(coordinate, { minLength: dimensions, maxLength: dimensions });
    return fc
      .record({
        points: fc.uniqueArray(point, { selector: String, minLength: 4, maxLength: 40 }),
        again: fc.array(fc.nat(), { maxLength: 20 }),
        first: fc.array(point, { minLength: 1, maxLength: 4 }),
        most: fc.constantFrom(1, 2, 5, 300),
      })
      .map(({ points, again, ...rest }) => ({
        points: [...points, ...again.map((i) => points[i % points.length]!)],
        dimensions,
        ...rest,
      }));
  });
const fast = (points: readonly (readonly number[])[], first: readonly (readonly number[])[], most: number) => {
  const dimensions = first[0]!.length;
  const given = { points: Float64Array.from(points.flat()), count: points.length, dimensions, missing: 0 };
  const { centres, places, ...found } = lloyd(given, Float64Array.from(first.flat()), most);
  const rows = first.map((_, k) => [...centres.slice(k * dimensions, (k + 1) * dimensions)]);
  return { centres: rows, places: [...places], ...found };
};

describe('lloyd', () => {
  test('centres are those of the plain iterations, which compute every distance', () => {
    fc.assert(
      fc.property(cases, ({ points, first, most }) => {
        expect(fast(points, first, most)).toEqual(slowLloyd(points, first, most));
      }),
      { numRuns: 500 },
    );
  });

  test('so they are over many iterations, in which bounds spare distances', () => {
    const next = randomNumbers(3);
    const points = Array.from({ length: 1500 }, () => [next(), next(), (next() + next()) / 2]);
    const first = points.slice(0, 7);
    const slow = slowLloyd(points, first, 300);
    expect(slow.iterations).toBeGreaterThan(10);
    expect(fast(points, first, 300)).toEqual(slow);
  });

  test('a centre without points takes the one farthest from its own', () => {
    // All are nearest to 0; the second centre takes 1, the farthest.
    const found = fast([[0], [0.1], [0.9], [1]], [[0], [0]], 300);
    expect(found.converged).toBe(true);
    expect(found.centres).toEqual([[0.05], [0.95]]);
  });

  test('one iteration does not come to rest, unless it is asked to go on', () => {
    const line = [[0], [0.25], [0.5], [1]];
    expect(fast(line, [[0], [0.25]], 1)).toMatchObject({ iterations: 1, converged: false });
    expect(fast(line, [[0], [0.25]], 2)).toMatchObject({ centres: [[0.125], [0.75]], iterations: 2, converged: true });
  });
});
