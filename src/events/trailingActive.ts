import { countGaps } from './countGaps.ts';
import { forget } from './forget.ts';

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
 * built. Of the users of one period a histogram of b - p is kept, from which the entries of all windows follow.
 *
 * @param places - Where in `users` each period begins, and last where the last one ends.
 * @param latest - A place a user, negative for everybody: left as it was found.
 */
export function trailingActive(
  users: Int32Array,
  places: Uint32Array,
  latest: Int32Array,
  windows: readonly number[],
): TrailingActive {
  const periods = places.length - 1;
  // No window reaches back beyond the first period.
  const lengths = windows.map((window) => Math.min(window, periods));
  const gaps = new Int32Array(lengths.reduce((most, length) => (length > most ? length : most), 1) + 2);
  const active = new Float64Array(periods);
  const trailing = lengths.map(() => new Float64Array(periods));
  for (let b = 0; b < periods; b++) {
    countGaps(users, places[b]!, places[b + 1]!, b, latest, gaps);
    active[b] = places[b + 1]! - places[b]! - gaps[0]!;
    for (const [k, length] of lengths.entries()) enter(trailing[k]!, length, b, active[b]!, gaps);
    gaps.fill(0);
  }
  for (const [k, length] of lengths.entries()) accumulate(trailing[k]!, length, active);
  forget(latest, users.subarray(places[0], places[periods]));
  return { active, trailing };
}

/** Who was last active fewer than `length` periods ago enters when that activity drops out of the window, the others at once. */
function enter(entered: Float64Array, length: number, period: number, active: number, gaps: Int32Array): void {
  let late = 0;
  for (let gap = 1; gap < length; gap++) {
    const at = period - gap + length;
    if (at < entered.length) entered[at]! += gaps[gap]!;
    late += gaps[gap]!;
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
