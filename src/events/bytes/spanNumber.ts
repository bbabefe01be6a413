import { spanText } from './spanText.ts';

/**
 * The number that a field of a line writes, as `Number` or `JSON.parse` would read it, infinities among them; `NaN` for what is
 * none, for nothing and for blanks, and for what `Number` alone takes for one: a hexadecimal id, say.
 */
export function spanNumber(bytes: Uint8Array, from: number, to: number, kind: number): number {
  const text = spanText(bytes, from, to, kind);
  return text === null || /^\s*(?:$|0[xbo])/i.test(text) ? NaN : Number(text) + 0;
}
