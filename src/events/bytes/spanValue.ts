import type { EventFormat } from './parseTypes.ts';
import { spanNumber } from './spanNumber.ts';
import { spanText } from './spanText.ts';

/**
 * The number that a field of a line holds: `NaN` where it is missing, `Infinity` where it is none. Only a format without
 * numbers of its own writes them as text; there, blanks and `NaN` are missing.
 */
export function spanValue(bytes: Uint8Array, from: number, to: number, kind: number, format: EventFormat): number {
  if (kind === 0) return NaN;
  if (format === 'ndjson' && kind !== 4) return Infinity;
  const number = spanNumber(bytes, from, to, kind);
  if (number - number === 0) return number;
  if (number === Infinity || number === -Infinity) return NaN;
  const text = spanText(bytes, from, to, kind);
  return text !== null && /^\s*(?:NaN\s*)?$/.test(text) ? NaN : Infinity;
}
