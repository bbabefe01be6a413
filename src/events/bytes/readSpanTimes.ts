import type { EventFormat, Spans } from './parseTypes.ts';
import { plainNumbers } from './plainNumbers.ts';
import { spanTime } from './spanTime.ts';

/** Reads when the events of some lines were, as {@link spanTime} does one by one, and marks those that say no time. */
export function readSpanTimes(
  bytes: Uint8Array,
  spans: Spans,
  field: number,
  midnightOf: (localDay: number) => number,
  format: EventFormat,
  times: Float64Array,
  start: number,
  odd: Uint8Array,
): void {
  const { most, size, from, to, kinds } = spans;
  plainNumbers(bytes, spans, field, format, times, start);
  for (let line = 0, at = field * most; line < size; line++, at++) {
    if (times[start + line] === times[start + line]) continue;
    const time = spanTime(bytes, from[at]!, to[at]!, kinds[at]!, midnightOf, format);
    times[start + line] = time;
    if (!(time < Infinity)) odd[line] = 1;
  }
}
