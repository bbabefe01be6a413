import { countLatest } from './countLatest.ts';
import { forget } from './forget.ts';
import type { GroupEvents, LatestPeriods } from './populationTypes.ts';
import { userBlocks } from './userBlocks.ts';

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
 * @param latest - A place a user, 0 for everybody: left as it was found.
 */
export function lifecycleCounts(
  events: Pick<GroupEvents, 'users' | 'mask' | 'places'>,
  latest: LatestPeriods,
): LifecycleCounts {
  const { users, places } = events;
  const periods = places.length - 1;
  const newUsers = new Float64Array(periods);
  const retained = new Float64Array(periods);
  const resurrected = new Float64Array(periods);
  const counts = new Int32Array(periods + 1);
  for (let b = 0; b < periods; b++) {
    const now = b + 1;
    const count = userBlocks(events, places[b]!, places[b + 1]!, (block, from, to) => {
      countLatest(block, from, to, now, latest, counts);
    });
    newUsers[b] = counts[0]!;
    retained[b] = b === 0 ? 0 : counts[b]!;
    resurrected[b] = count - counts[now]! - newUsers[b]! - retained[b]!;
    // Of the periods before these two, the counts are never looked at.
    counts[0] = 0;
    counts[now] = 0;
  }
  forget(latest, users.subarray(places[0], places[periods]));
  return { newUsers, retained, resurrected };
}
