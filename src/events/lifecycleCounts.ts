import { countGaps } from './countGaps.ts';
import { forget } from './forget.ts';

/** Who is active in each period, by when they were so before. */
export interface LifecycleCounts {
  /** Users active for the first time. */
  readonly newUsers: Float64Array;
  /** Users who were active in the period before, too. */
  readonly retained: Float64Array;
  /** Users who were active before, but not in the period before. */
  readonly resurrected: Float64Array;
}

/**
 * Counts new, retained and resurrected users of every period in one pass: a user's last active period tells which.
 *
 * @param places - Where in `users` each period begins, and last where the last one ends.
 * @param latest - A place a user, negative for everybody: left as it was found.
 */
export function lifecycleCounts(users: Int32Array, places: Uint32Array, latest: Int32Array): LifecycleCounts {
  const periods = places.length - 1;
  const newUsers = new Float64Array(periods);
  const retained = new Float64Array(periods);
  const resurrected = new Float64Array(periods);
  const gaps = new Int32Array(4); // active in this period already, in the one before, before that, never
  for (let b = 0; b < periods; b++) {
    countGaps(users, places[b]!, places[b + 1]!, b, latest, gaps);
    retained[b] = gaps[1]!;
    resurrected[b] = gaps[2]!;
    newUsers[b] = gaps[3]!;
    gaps.fill(0);
  }
  forget(latest, users.subarray(places[0], places[periods]));
  return { newUsers, retained, resurrected };
}
