import type { GroupEvents } from './populationTypes.ts';

/** So many users are copied at once: they stay in the nearest cache. */
const most = 4096;

/**
 * Reads the users of the events from one to another: at once where all of them are of the group, else block by block those
 * that are. So a pass need not look at every event whether it counts, and no column is copied.
 *
 * @returns How many events were read.
 */
export function userBlocks(
  { users, mask }: Pick<GroupEvents, 'users' | 'mask'>,
  from: number,
  to: number,
  read: (users: Int32Array, from: number, to: number) => void,
): number {
  if (mask === null) {
    read(users, from, to);
    return to - from;
  }
  const block = new Int32Array(Math.min(most, to - from));
  let count = 0;
  for (let i = from; i < to; i += most) {
    const size = copyChosen(users, mask, i, Math.min(i + most, to), block);
    read(block, 0, size);
    count += size;
  }
  return count;
}

/** Every event is copied to where the next one goes, which only those that count make another place: nothing is guessed. */
function copyChosen(users: Int32Array, mask: Uint8Array, from: number, to: number, block: Int32Array): number {
  let size = 0;
  for (let i = from; i < to; i++) {
    block[size] = users[i]!;
    size += mask[i]!;
  }
  return size;
}
