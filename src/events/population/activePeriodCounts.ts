import { forget } from './forget.ts';
import type { GroupEvents, LatestPeriods } from './populationTypes.ts';
import { userBlocks } from './userBlocks.ts';

/**
 * In how many periods each user is active, one number for everybody who has an event before the last one ends: 0 for whoever
 * has them only before the first one.
 *
 * @param latest - A place a user, 0 for everybody: left as it was found.
 * @param counts - A place a user, 0 for everybody: left as it was found.
 * @param result - A place a user: written over by the numbers, of which those that there are come back.
 */
export function activePeriodCounts(
  events: Pick<GroupEvents, 'users' | 'mask' | 'places'>,
  latest: LatestPeriods,
  counts: Int32Array,
  result: Float64Array,
): Float64Array {
  const { users, places } = events;
  const periods = places.length - 1;
  for (let b = 0; b < periods; b++) {
    userBlocks(events, places[b]!, places[b + 1]!, (block, from, to) => {
      countPeriod(block, from, to, b + 1, latest, counts);
    });
  }
  const past = places[periods]!;
  const met = periods + 1;
  let known = 0;
  userBlocks(events, 0, past, (block, from, to) => {
    known = collect(block, from, to, met, latest, counts, result, known);
  });
  forget(latest, users.subarray(0, past));
  return result.subarray(0, known);
}

function countPeriod(
  users: Int32Array,
  from: number,
  to: number,
  mark: number,
  latest: LatestPeriods,
  counts: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const user = users[i]!;
    if (latest[user] === mark) continue;
    latest[user] = mark;
    counts[user]!++;
  }
}

/** Everybody's number once, behind those that are there: what is read is cleared, and marks who was met. */
function collect(
  users: Int32Array,
  from: number,
  to: number,
  met: number,
  latest: LatestPeriods,
  counts: Int32Array,
  result: Float64Array,
  known: number,
): number {
  for (let i = from; i < to; i++) {
    const user = users[i]!;
    if (latest[user] === met) continue;
    latest[user] = met;
    result[known++] = counts[user]!;
    counts[user] = 0;
  }
  return known;
}
