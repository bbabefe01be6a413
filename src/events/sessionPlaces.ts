import type { EventLog } from './types.ts';

/** Which session each event belongs to. */
export interface SessionPlaces {
  /** The number of its session, in the order of their starts; -1 for an event that is not chosen. */
  readonly place: Int32Array;
  /** How many sessions there are. */
  readonly count: number;
}

/**
 * Which session each of the first `past` events belongs to.
 *
 * In the order of time nothing is sorted or grouped: a user's session goes on while the last event is near, and a session
 * gets its number when it begins. Three numbers a user are kept, 20 bytes.
 */
export function sessionPlaces(
  { users, times }: EventLog,
  past: number,
  chosen: Uint8Array | null,
  gap: number,
  longest: number,
): SessionPlaces {
  const size = users.labels.length;
  const { codes } = users;
  const open = new Int32Array(size).fill(-1);
  const start = new Float64Array(size);
  const latest = new Float64Array(size).fill(-Infinity);
  const place = new Int32Array(past).fill(-1);
  let count = 0;
  for (let i = 0; i < past; i++) {
    if (chosen !== null && chosen[i] === 0) continue;
    const user = codes[i]!;
    const time = times[i]!;
    if (time - latest[user]! > gap || time - start[user]! > longest) {
      open[user] = count++;
      start[user] = time;
    }
    latest[user] = time;
    place[i] = open[user]!;
  }
  return { place, count };
}
