import type { ZoneOffsets } from './calendarTypes.ts';

/**
 * In which stretch of equal offsets a local clock first shows a local time or a later one, from a given stretch on.
 *
 * @param local - The local date and time, in milliseconds as if it were UTC.
 */
export function firstStretch({ since, offsets }: ZoneOffsets, local: number, from: number): number {
  let stretch = from;
  while (Math.max(since[stretch]!, local - offsets[stretch]!) >= (since[stretch + 1] ?? Infinity)) stretch++;
  return stretch;
}
