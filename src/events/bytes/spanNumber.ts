import { spanText } from './spanText.ts';

/**
 * The number that a field of a line writes, as `Number` or `JSON.parse` would read it, infinities among them; `NaN` for what is
 * none, for nothing and for blanks.
 */
export function spanNumber(bytes: Uint8Array, from: number, to: number, kind: number): number {
  const text = spanText(bytes, from, to, kind);
  return text === null || text.trim() === '' ? NaN : Number(text) + 0;
}
