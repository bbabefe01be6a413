import type { EventFormat, Spans } from './parseTypes.ts';
import { plainNumbers } from './plainNumbers.ts';
import { spanValue } from './spanValue.ts';

/** Reads the values of some lines, as {@link spanValue} does one by one, and marks those that are no numbers. */
export function readSpanValues(
  bytes: Uint8Array,
  spans: Spans,
  field: number,
  format: EventFormat,
  values: Float64Array,
  start: number,
  odd: Uint8Array,
): void {
  const { most, size, from, to, kinds } = spans;
  plainNumbers(bytes, spans, field, format, values, start);
  for (let line = 0, at = field * most; line < size; line++, at++) {
    if (values[start + line] === values[start + line]) continue;
    const value = spanValue(bytes, from[at]!, to[at]!, kinds[at]!, format);
    values[start + line] = value;
    if (value === Infinity) odd[line] = 1;
  }
}
