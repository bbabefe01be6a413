/**
 * Counts the events of one period by how many periods ago their user was last active: 0 where that was in this very period,
 * so that whoever is active is counted once in all other places. The last place is of users never seen before, the one
 * before it of all who were away for at least as many periods. Nothing is jumped over: guessing who is active again is what
 * such a loop is slow from.
 *
 * @param latest - The period in which each user was last active, negative where there is none: brought up to date.
 * @param gaps - Counts, of at least two places: added to.
 */
export function countGaps(
  users: Int32Array,
  from: number,
  to: number,
  period: number,
  latest: Int32Array,
  gaps: Int32Array,
): void {
  const first = gaps.length - 1;
  const longAgo = gaps.length - 2;
  for (let i = from; i < to; i++) {
    const user = users[i]!;
    const before = latest[user]!;
    const gap = period - before;
    latest[user] = period;
    gaps[before < 0 ? first : gap < longAgo ? gap : longAgo]!++;
  }
}
