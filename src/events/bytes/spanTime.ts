import type { EventFormat } from './parseTypes.ts';
import { spanNumber } from './spanNumber.ts';
import { spanText } from './spanText.ts';
import { timeOfBytes } from './timeOfBytes.ts';
import { utf8Of } from './utf8Of.ts';

/**
 * When a field of a line says that it was, in milliseconds since 1970 (UTC): `NaN` for what no calendar has, `Infinity` for
 * what is no time. Milliseconds are a number of JSON or, where there is only text, digits.
 */
export function spanTime(
  bytes: Uint8Array,
  from: number,
  to: number,
  kind: number,
  midnightOf: (localDay: number) => number,
  format: EventFormat,
): number {
  let time = Infinity;
  if (kind === 1) time = timeOfBytes(bytes, from, to, midnightOf);
  else if (kind === 3) time = timeOfText(spanText(bytes, from, to, kind), midnightOf);
  if (time !== Infinity || !(kind === 4 || (format === 'csv' && kind !== 0))) return time;
  const number = spanNumber(bytes, from, to, kind);
  if (number !== number) return Infinity;
  return Math.abs(number) <= 8.64e15 ? number : NaN;
}

function timeOfText(text: string | null, midnightOf: (localDay: number) => number): number {
  const bytes = utf8Of(text ?? '');
  return timeOfBytes(bytes, 0, bytes.length, midnightOf);
}
