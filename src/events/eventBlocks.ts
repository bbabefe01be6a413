import { maskOf } from '../table/maskOf.ts';
import type { Field } from '../table/types.ts';
import { logField } from './logField.ts';
import type { EventBlock, EventChoice } from './tableTypes.ts';
import type { EventLog } from './types.ts';

/** So many events are read at once, or one for every four users if these are more. */
const fewest = 65_536;

/**
 * Reads the chosen events of a log block after block, in the order of time.
 *
 * Without a condition a block is a view of the log. With one, its mask and the copies of what meets it are as long as a
 * block, and used again for the next: a fraction of a place a user, however many events there are.
 */
export function eventBlocks(
  where: string,
  log: EventLog,
  { from, past, condition, texts }: EventChoice,
  read: (block: EventBlock) => void,
): void {
  const none = new Float64Array(0);
  const size = Math.max(fewest, Math.ceil(log.users.labels.length / 4));
  const length = condition === undefined ? 0 : Math.min(size, Math.max(0, past - from));
  const users = new Int32Array(length);
  const times = new Float64Array(length);
  const values = new Float64Array(log.values ? length : 0);
  const codes = new Int32Array(texts ? length : 0);
  for (let start = from; start < past; start += size) {
    const end = Math.min(start + size, past);
    const block = {
      users: log.users.codes.subarray(start, end),
      times: log.times.subarray(start, end),
      values: log.values?.subarray(start, end) ?? none,
      texts: texts?.codes.subarray(start, end) ?? codes,
    };
    if (condition === undefined) read(block);
    else {
      const mask = maskOf(condition, end - start, (name) => part(logField(where, log, name), start, end));
      read({
        users: kept(block.users, mask, users),
        times: kept(block.times, mask, times),
        values: kept(block.values, mask, values),
        texts: kept(block.texts, mask, codes),
      });
    }
  }
}

function part(field: Field, start: number, end: number): Field {
  if (field instanceof Float64Array) return field.subarray(start, end);
  return { labels: field.labels, codes: field.codes.subarray(start, end) };
}

/** What the mask chooses, at the beginning of a buffer that is long enough: each is written, and overwritten if not chosen. */
function kept<T extends Int32Array | Float64Array>(column: T, mask: Uint8Array, buffer: T): T {
  let length = 0;
  for (let i = 0; i < column.length; i++) {
    buffer[length] = column[i]!;
    length += mask[i]!;
  }
  return buffer.subarray(0, length) as T;
}
