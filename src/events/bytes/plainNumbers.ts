import { numberOfBytes } from './numberOfBytes.ts';
import type { EventFormat, Spans } from './parseTypes.ts';

/**
 * The numbers of a field that plain digits write, and `NaN` where something else stands: most times and values of a file are
 * read so, in one loop that makes nothing but them.
 */
export function plainNumbers(
  bytes: Uint8Array,
  { most, size, from, to, kinds }: Spans,
  field: number,
  format: EventFormat,
  numbers: Float64Array,
  start: number,
): void {
  const plain = format === 'csv' ? 1 : 4;
  for (let line = 0, at = field * most; line < size; line++, at++) {
    if (kinds[at] === plain) numberOfBytes(bytes, from[at]!, to[at]!, numbers, start + line);
    else numbers[start + line] = NaN;
  }
}
