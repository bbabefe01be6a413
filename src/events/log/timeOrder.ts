import { extremesOf } from '../../stats/extremesOf.ts';
import { radixOrder } from './radixOrder.ts';
import { timeParts } from './timeParts.ts';

/** How times come into rising order, in two steps that each stay near; columns follow by {@link inTimeOrder}. */
export interface TimeOrder {
  /** The times in rising order. */
  readonly times: Float64Array;
  /** The place of each time among the parts of time. */
  readonly places: Uint32Array;
  /** Which of those places each of the ordered times comes from. */
  readonly order: Uint32Array;
  /** As many numbers as there are times, which anybody may write over. */
  readonly room: Float64Array;
}

/** More cells than this are further apart than a processor keeps at hand. */
const mostCells = 262_144;

/** So many moves a time are cheaper than another way to sort. */
const mostMoves = 8;

/**
 * The rising order of times, equal ones in the order in which they stand; `null` if they rise already.
 *
 * Times go into parts of time, and those of a part into as many cells as it has times; what shares a cell is put in order by
 * insertion, which is next to nothing where times are spread at all evenly. Where they are not, so that insertion moves too
 * much, a radix sort does the part.
 */
export function timeOrder(times: Float64Array): TimeOrder | null {
  if (rises(times)) return null;
  const { parts, places, starts } = timeParts(times);
  const sorted = new Float64Array(times.length);
  const order = new Uint32Array(times.length);
  const next = new Uint32Array(1 + Math.min(mostCells, longest(starts)));
  for (let part = 1; part < starts.length; part++) {
    const [from, to] = [starts[part - 1]!, starts[part]!];
    if (from === to) continue;
    fillCells(parts, from, to, next, sorted, order);
    if (!inserted(sorted, order, from, to)) sortAnyway(sorted.subarray(from, to), order.subarray(from, to));
  }
  return { times: sorted, places, order, room: parts };
}

function rises(times: Float64Array): boolean {
  for (let i = 1; i < times.length; i++) if (!(times[i - 1]! <= times[i]!)) return false;
  return true;
}

/** The length of the longest part. */
function longest(starts: Uint32Array): number {
  let most = 0;
  for (let part = 1; part < starts.length; part++) most = Math.max(most, starts[part]! - starts[part - 1]!);
  return most;
}

function fillCells(
  parts: Float64Array,
  from: number,
  to: number,
  next: Uint32Array,
  sorted: Float64Array,
  order: Uint32Array,
): void {
  const { smallest: low, largest: high } = extremesOf(parts.subarray(from, to));
  const cells = Math.min(to - from, mostCells);
  const scale = high > low ? (cells - 1) / (high - low) : 0;
  next.fill(0, 0, cells + 1);
  for (let i = from; i < to; i++) next[(((parts[i]! - low) * scale) | 0) + 1]!++;
  next[0] = from;
  for (let cell = 1; cell < cells; cell++) next[cell]! += next[cell - 1]!;
  for (let i = from; i < to; i++) {
    const time = parts[i]!;
    const place = next[((time - low) * scale) | 0]!++;
    sorted[place] = time;
    order[place] = i;
  }
}

/** Sorts by insertion; stops once that moves too much, in some order in which equal times have not changed theirs. */
function inserted(sorted: Float64Array, order: Uint32Array, from: number, to: number): boolean {
  let moves = mostMoves * (to - from);
  for (let i = from + 1; i < to; i++) {
    const time = sorted[i]!;
    if (sorted[i - 1]! <= time) continue;
    const place = order[i]!;
    let k = i;
    for (; k > from && sorted[k - 1]! > time; k--) {
      sorted[k] = sorted[k - 1]!;
      order[k] = order[k - 1]!;
    }
    sorted[k] = time;
    order[k] = place;
    moves -= i - k;
    if (moves < 0) return false;
  }
  return true;
}

function sortAnyway(sorted: Float64Array, order: Uint32Array): void {
  const places = radixOrder(sorted);
  sorted.set(sorted.map((_, i) => sorted[places[i]!]!));
  order.set(order.map((_, i) => order[places[i]!]!));
}
