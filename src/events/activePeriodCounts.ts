import { forget } from './forget.ts';

/**
 * In how many periods each user is active, one number for everybody who has an event before the last one ends: 0 for whoever
 * has them only before the first one.
 *
 * @param places - Where in `users` each period begins, and last where the last one ends.
 * @param latest - A place a user, negative for everybody: left as it was found.
 * @param counts - A place a user, 0 for everybody: left as it was found.
 */
export function activePeriodCounts(
  users: Int32Array,
  places: Uint32Array,
  latest: Int32Array,
  counts: Int32Array,
): Float64Array {
  const periods = places.length - 1;
  for (let b = 0; b < periods; b++) countPeriod(users, places[b]!, places[b + 1]!, b, latest, counts);
  return collect(users, places[periods]!, latest, counts);
}

function countPeriod(
  users: Int32Array,
  from: number,
  to: number,
  period: number,
  latest: Int32Array,
  counts: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const user = users[i]!;
    if (latest[user] === period) continue;
    latest[user] = period;
    counts[user]!++;
  }
}

/** Everybody's number once: what is read is cleared, and marks who was met. */
function collect(users: Int32Array, to: number, latest: Int32Array, counts: Int32Array): Float64Array {
  const result = new Float64Array(Math.min(to, latest.length));
  const met = -2;
  let known = 0;
  for (let i = 0; i < to; i++) {
    const user = users[i]!;
    if (latest[user] === met) continue;
    latest[user] = met;
    result[known++] = counts[user]!;
    counts[user] = 0;
  }
  forget(latest, users.subarray(0, to));
  return result.subarray(0, known);
}
