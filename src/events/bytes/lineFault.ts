import type { LineFault, Spans } from './parseTypes.ts';
import { rawSpan } from './rawSpan.ts';
import type { EventFields } from '../types.ts';

/** What is wrong with the time that was read from a line or, if nothing is, with its value. */
export function lineFault(
  bytes: Uint8Array,
  spans: Spans,
  line: number,
  names: readonly string[],
  { time, value }: EventFields,
  at: number,
): LineFault {
  const rawOf = (name: string) => rawSpan(bytes, spans, line, names.indexOf(name));
  if (at === Infinity) {
    const allowed = 'milliseconds, a date, or a date and time with an offset';
    return { code: 'ERR_TYPE', fact: `${time} is ${rawOf(time)}, not a time: ${allowed}` };
  }
  if (at !== at) return { code: 'ERR_OUT_OF_RANGE', fact: `${time} is ${rawOf(time)}, no date` };
  return { code: 'ERR_TYPE', fact: `${value!} is ${rawOf(value!)}, not a number` };
}
