import type { LatestPeriods } from './populationTypes.ts';

/**
 * Counts the events of one period by the period in which their user was last active before each: whoever is active is counted
 * once in all places but that of this very period. Nothing is jumped over: guessing who is active again is what such a loop is
 * slow from.
 *
 * @param mark - What stands for the period, from 1 on.
 * @param latest - What stands for the last active period of each user, 0 where there is none: brought up to date.
 * @param counts - A place a mark: added to.
 */
export function countLatest(
  users: Int32Array,
  from: number,
  to: number,
  mark: number,
  latest: LatestPeriods,
  counts: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const user = users[i]!;
    counts[latest[user]!]!++;
    latest[user] = mark;
  }
}
