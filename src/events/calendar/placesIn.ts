import { eventsBefore } from '../log/eventsBefore.ts';

/** Where in the times, which rise, each period begins, and last where the last one ends: as many events are before it. */
export function placesIn(times: Float64Array, starts: Float64Array): Uint32Array {
  let before = 0;
  return Uint32Array.from(starts, (start) => (before = eventsBefore(times, start, before)));
}
