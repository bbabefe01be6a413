import { countLatest } from './countLatest.ts';
import { forget } from './forget.ts';
import type { GroupEvents, LatestPeriods } from './populationTypes.ts';
import { userBlocks } from './userBlocks.ts';

/** How many users are active in each period, and in each window that ends with it. */
export interface TrailingActive {
  readonly active: Float64Array;
  /** One column a window. */
  readonly trailing: readonly Float64Array[];
}

/**
 * Counts active users in periods and in trailing windows of so many periods, all windows in one pass.
 *
 * A user who was active in period p is in a window of w periods until p + w. So whoever is active in b and was last so in p
 * enters it at max(b, p + w), to leave it at b + w: sums of entries and leavings are the counts, and no set of users is ever
 * built. Of the users of one period it is counted how many were last active in each p, from which the entries of all windows
 * follow.
 *
 * @param latest - A place a user, 0 for everybody: left as it was found.
 */
export function trailingActive(
  events: Pick<GroupEvents, 'users' | 'mask' | 'places'>,
  latest: LatestPeriods,
  windows: readonly number[],
): TrailingActive {
  const { users, places } = events;
  const periods = places.length - 1;
  // No window reaches back beyond the first period.
  const lengths = windows.map((window) => Math.min(window, periods));
  const longest = lengths.reduce((most, length) => (length > most ? length : most), 1);
  const counts = new Int32Array(periods + 1);
  const active = new Float64Array(periods);
  const trailing = lengths.map(() => new Float64Array(periods));
  for (let b = 0; b < periods; b++) {
    const count = userBlocks(events, places[b]!, places[b + 1]!, (block, from, to) => {
      countLatest(block, from, to, b + 1, latest, counts);
    });
    active[b] = count - counts[b + 1]!;
    for (const [k, length] of lengths.entries()) enter(trailing[k]!, length, b, active[b]!, counts);
    // Of what is longer ago than any window, the counts are never looked at.
    counts.fill(0, Math.max(1, b + 3 - longest), b + 2);
  }
  for (const [k, length] of lengths.entries()) accumulate(trailing[k]!, length, active);
  forget(latest, users.subarray(places[0], places[periods]));
  return { active, trailing };
}

/** Who was last active fewer than `length` periods ago enters when that activity drops out of the window, the others at once. */
function enter(entered: Float64Array, length: number, period: number, active: number, counts: Int32Array): void {
  let late = 0;
  for (let before = Math.max(0, period - length + 1); before < period; before++) {
    const count = counts[before + 1]!;
    if (before + length < entered.length) entered[before + length]! += count;
    late += count;
  }
  entered[period]! += active - late;
}

function accumulate(counts: Float64Array, length: number, active: Float64Array): void {
  let inside = 0;
  for (let b = 0; b < counts.length; b++) {
    inside += counts[b]! - (b >= length ? active[b - length]! : 0);
    counts[b] = inside;
  }
}
