import type { GroupCodes } from './groupCodes.ts';
import type { GroupEvents } from './populationTypes.ts';

/** Which of some events are of a group. */
export function groupMask(
  { users, mask }: GroupEvents,
  { labels, codes, ofUsers }: GroupCodes,
  group: number,
): Uint8Array {
  const last = labels.length;
  const own = new Uint8Array(users.length);
  for (let i = 0; i < own.length; i++) {
    if (mask !== null && mask[i] === 0) continue;
    const code = codes[ofUsers ? users[i]! : i]!;
    own[i] = (code < 0 ? last : code) === group ? 1 : 0;
  }
  return own;
}
