import type { GroupCodes } from './groupCodes.ts';
import { groupMask } from './groupMask.ts';
import { groupSizes } from './groupSizes.ts';
import { partEvents } from './partEvents.ts';
import type { GroupEvents } from './populationTypes.ts';

/** So much of the events is copied at most. */
const share = 0.6;

/**
 * Parts events into groups: of so many groups at once as have little more than half of the events together, each event's user
 * is copied; a group that has more is read where it is. So there is never a whole copy.
 *
 * @returns One group a label, and last one of what has no label, if there is any: to be read one after the other, since the
 * columns of one may be those of the next.
 */
export function* partedGroups(events: GroupEvents, groups: GroupCodes): Generator<GroupEvents> {
  const { labels } = groups;
  const sizes = groupSizes(events, groups);
  const count = sizes[labels.length] === 0 ? labels.length : sizes.length;
  const room = Math.ceil(share * events.users.length);
  const copies = new Int32Array(
    Math.min(
      room,
      sizes.reduce((sum, size) => sum + size, 0),
    ),
  );
  for (let first = 0, end = 0; first < count; first = end) {
    let size = 0;
    while (end < count && size + sizes[end]! <= room) size += sizes[end++]!;
    if (end > first) yield* partEvents(events, groups, sizes.subarray(first, end), first, copies);
    else yield { ...events, group: labels[end] ?? null, mask: groupMask(events, groups, end++) };
  }
}
