import { extremesOf } from '../../stats/extremesOf.ts';

/** Times, part after part, each in the order in which they stood. */
export interface TimeParts {
  /** The times. */
  readonly parts: Float64Array;
  /** Where each time went. */
  readonly places: Uint32Array;
  /** Where each part begins, and where the last one ends. */
  readonly starts: Uint32Array;
}

/** More parts than this are further apart than a processor keeps at hand. */
const mostParts = 1024;

/** Puts times into parts of equal length, the earlier part before the later one: about a thousand times each. */
export function timeParts(times: Float64Array): TimeParts {
  const count = Math.min(mostParts, 1 + (times.length >>> 10));
  const { smallest: low, largest: high } = extremesOf(times);
  const scale = high > low ? (count - 1) / (high - low) : 0;
  const next = new Uint32Array(count + 1);
  countParts(times, low, scale, next);
  for (let part = 1; part <= count; part++) next[part]! += next[part - 1]!;
  const starts = next.slice();
  const parts = new Float64Array(times.length);
  const places = new Uint32Array(times.length);
  fillParts(times, low, scale, next, parts, places);
  return { parts, places, starts };
}

function countParts(times: Float64Array, low: number, scale: number, counts: Uint32Array): void {
  for (let i = 0; i < times.length; i++) counts[(((times[i]! - low) * scale) | 0) + 1]!++;
}

function fillParts(
  times: Float64Array,
  low: number,
  scale: number,
  next: Uint32Array,
  parts: Float64Array,
  places: Uint32Array,
): void {
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    const place = next[((time - low) * scale) | 0]!++;
    parts[place] = time;
    places[i] = place;
  }
}
