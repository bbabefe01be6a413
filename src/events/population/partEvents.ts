import type { GroupCodes } from './groupCodes.ts';
import type { GroupEvents } from './populationTypes.ts';

/**
 * Parts the events of some groups by a counting sort, which keeps the order of time within each, and with it the periods: where
 * one begins, is how far each group has come by then.
 *
 * @param sizes - How many events each of the groups has, from the group `first` on.
 * @param copies - Room for all of them: written over.
 */
export function partEvents(
  events: GroupEvents,
  groups: GroupCodes,
  sizes: Uint32Array,
  first: number,
  copies: Int32Array,
): GroupEvents[] {
  const { users, places } = events;
  const begins = new Uint32Array(sizes.length);
  for (let g = 1; g < sizes.length; g++) begins[g] = begins[g - 1]! + sizes[g - 1]!;
  const ends = begins.slice();
  const parts = Array.from(sizes, (size, g) => ({
    group: groups.labels[first + g] ?? null,
    users: copies.subarray(begins[g], begins[g]! + size),
    mask: null,
    places: new Uint32Array(places.length),
  }));
  places.forEach((place, p) => {
    copyEvents(events, p === 0 ? 0 : places[p - 1]!, place, groups, first, ends, copies);
    for (const [g, part] of parts.entries()) part.places[p] = ends[g]! - begins[g]!;
  });
  copyEvents(events, places[places.length - 1] ?? 0, users.length, groups, first, ends, copies);
  return parts;
}

/** Copies the users of the events from one to another, each behind those of its group that are there already. */
function copyEvents(
  { users, mask }: GroupEvents,
  from: number,
  to: number,
  { labels, codes, ofUsers }: GroupCodes,
  first: number,
  ends: Uint32Array,
  copies: Int32Array,
): void {
  const last = labels.length;
  for (let i = from; i < to; i++) {
    if (mask !== null && mask[i] === 0) continue;
    const user = users[i]!;
    const code = codes[ofUsers ? user : i]!;
    const group = (code < 0 ? last : code) - first;
    if (group >= 0 && group < ends.length) copies[ends[group]!++] = user;
  }
}
