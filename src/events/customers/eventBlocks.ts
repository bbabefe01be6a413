import { conditionReader } from './conditionReader.ts';
import { logField } from '../log/logField.ts';
import type { EventBlock, EventChoice } from './tableTypes.ts';
import type { EventLog } from '../types.ts';

/** So many events are read at once: what is copied of them stays near the processor, and is little beside any log. */
const size = 8192;

/**
 * Reads the chosen events of a log block after block, in the order of time.
 *
 * Without a condition a block is a view of the log. With one, its mask and the copies of what meets it are as long as a
 * block, and used again for the next: some 250 kB, however many events and users there are.
 */
export function eventBlocks(
  where: string,
  log: EventLog,
  { from, past, condition, texts }: EventChoice,
  read: (block: EventBlock) => void,
): void {
  if (from >= past) return;
  const length = Math.min(size, past - from);
  const masks = condition && conditionReader(condition, length, (name) => logField(where, log, name));
  const copy = masks && copier(length);
  const [noValues, noTexts] = [new Float64Array(0), new Int32Array(0)];
  for (let start = from; start < past; start += size) {
    const end = Math.min(start + size, past);
    const block = {
      users: log.users.codes.subarray(start, end),
      times: log.times.subarray(start, end),
      values: log.values?.subarray(start, end) ?? noValues,
      texts: texts?.codes.subarray(start, end) ?? noTexts,
    };
    read(masks && copy ? copy(block, masks(start, end)) : block);
  }
}

/** Copies what a mask chooses of a block, into memory that the next block is copied to as well. */
function copier(length: number): (block: EventBlock, mask: Uint8Array) => EventBlock {
  const chosen = new Uint16Array(length);
  const [users, texts] = [new Int32Array(length), new Int32Array(length)];
  const [times, values] = [new Float64Array(length), new Float64Array(length)];
  return (block, mask) => {
    const places = chosen.subarray(0, writePlaces(chosen, mask));
    return {
      users: copied(users, block.users, places),
      times: copied(times, block.times, places),
      values: copied(values, block.values, places),
      texts: copied(texts, block.texts, places),
    };
  };
}

/** Writes where there are ones: each place is written, and written over if it is not chosen. */
function writePlaces(places: Uint16Array, mask: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < mask.length; i++) {
    places[count] = i;
    count += mask[i]!;
  }
  return count;
}

function copied<T extends Int32Array | Float64Array>(copy: T, column: T, places: Uint16Array): T {
  if (column.length === 0) return column;
  for (let k = 0; k < places.length; k++) copy[k] = column[places[k]!]!;
  return copy.subarray(0, places.length) as T;
}
