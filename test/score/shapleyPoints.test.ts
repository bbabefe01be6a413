import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapleyPoints } from '../../src/score/shapleyPoints.ts';

/** Games of up to five players: what every set of them is worth. */
const games = fc
  .nat({ max: 5 })
  .chain((players) =>
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2 ** players, maxLength: 2 ** players }),
  );
const playersOf = (worths: readonly number[]) => Math.log2(worths.length);
const sum = (points: readonly number[]) => points.reduce((total, each) => total + each, 0);

/** The definition: the mean, over all orders in which the players may come, of what each adds as it comes. */
function byOrders(players: number, worth: (set: number) => number): number[] {
  const orders = permutations(Array.from({ length: players }, (_, i) => i));
  const points = new Array<number>(players).fill(0);
  for (const order of orders) {
    let set = 0;
    for (const player of order) {
      const before = worth(set);
      set |= 1 << player;
      points[player]! += (worth(set) - before) / orders.length;
    }
  }
  return points;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}

describe('shapleyPoints', () => {
  test('are the mean over all orders', () => {
    fc.assert(
      fc.property(games, (worths) => {
        const players = playersOf(worths);
        const points = shapleyPoints(players, (set) => worths[set]!);
        byOrders(players, (set) => worths[set]!).forEach((expected, k) => expect(points[k]).toBeCloseTo(expected, 12));
      }),
    );
  });

  test('a glove game: two left gloves, one right one', () => {
    // Shapley, "A Value for n-Person Games", 1953: by its formula 1/6, 1/6 and 4/6.
    const points = shapleyPoints(3, (set) => ((set & 3) !== 0 && (set & 4) !== 0 ? 1 : 0));
    [1 / 6, 1 / 6, 4 / 6].forEach((expected, k) => expect(points[k]).toBeCloseTo(expected, 15));
  });

  test('add up to what all are worth beyond none', () => {
    fc.assert(
      fc.property(games, (worths) => {
        const points = shapleyPoints(playersOf(worths), (set) => worths[set]!);
        expect(sum(points)).toBeCloseTo(worths.at(-1)! - worths[0]!, 12);
      }),
    );
  });

  test('who changes nothing gets nothing, and who do the same get the same', () => {
    fc.assert(
      fc.property(games, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (worths, a, b) => {
        const players = playersOf(worths) + 2;
        const [first, second] = [a % players, b % players === a % players ? (a + 1) % players : b % players];
        // One is looked away from; whether the two are in, they are in by number.
        const without = (set: number, bit: number) => (set & ((1 << bit) - 1)) | ((set >> (bit + 1)) << bit);
        const ignoring = shapleyPoints(players - 1, (set) => worths[without(set, first % (players - 1))]!);
        expect(ignoring[first % (players - 1)]).toBe(0);
        const [low, high] = [Math.min(first, second), Math.max(first, second)];
        const alike = shapleyPoints(players, (set) => {
          const count = ((set >> low) & 1) + ((set >> high) & 1);
          return worths[without(without(set, high), low)]! * (1 + count * count);
        });
        expect(alike[first]).toBeCloseTo(alike[second]!, 12);
      }),
    );
  });

  test('of a sum everybody gets his part', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 12 }), (parts) => {
        const worth = (set: number) => sum(parts.filter((_, k) => set & (1 << k)));
        shapleyPoints(parts.length, worth).forEach((each, k) => expect(each).toBeCloseTo(parts[k]!, 12));
      }),
      { numRuns: 20 },
    );
  });

  test('no players share nothing', () => {
    expect(shapleyPoints(0, () => 1)).toEqual([]);
  });
});
