/**
 * Shapley values: how much of a result each of some players brought, on average over all orders in which they may come.
 *
 * `Σ |S|! (n - |S| - 1)! / n! * (worth(S with the player) - worth(S))` over all sets S without the player. They add up to
 * `worth(all) - worth(none)`; who changes nothing gets nothing, and who do the same get the same.
 *
 * @param players - How many, at most 20: all their sets are looked at.
 * @param worth - The result of a set, given as the bits of a number.
 */
export function shapleyPoints(players: number, worth: (set: number) => number): number[] {
  const worths = Array.from({ length: 2 ** players }, (_, set) => worth(set));
  const points = new Array<number>(players).fill(0);
  // n * C(n - 1, size) sets and places: what one set of that size counts.
  const counts: number[] = [];
  for (let size = 0, sets = players; size < players; size++) {
    counts.push(sets);
    sets = (sets * (players - 1 - size)) / (size + 1);
  }
  worths.forEach((before, set) => {
    const count = counts[sizeOf(set)]!;
    for (let player = 0; player < players; player++) {
      const joined = set | (1 << player);
      if (joined !== set) points[player]! += (worths[joined]! - before) / count;
    }
  });
  return points;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>>= 1) size += rest & 1;
  return size;
}
