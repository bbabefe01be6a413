import type { GroupCodes } from './groupCodes.ts';
import type { GroupEvents } from './populationTypes.ts';

/** How many events each group has, and last how many have no label. */
export function groupSizes({ users, mask }: GroupEvents, { labels, codes, ofUsers }: GroupCodes): Uint32Array {
  const last = labels.length;
  const sizes = new Uint32Array(last + 1);
  for (let i = 0; i < users.length; i++) {
    if (mask !== null && mask[i] === 0) continue;
    const code = codes[ofUsers ? users[i]! : i]!;
    sizes[code < 0 ? last : code]!++;
  }
  return sizes;
}
