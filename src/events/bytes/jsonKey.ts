import { spanText } from './spanText.ts';

/** Which of the names a key of JSON is, or -1. */
export function jsonKey(
  bytes: Uint8Array,
  from: number,
  to: number,
  wanted: readonly Uint8Array[],
  names: readonly string[],
): number {
  for (let k = 0; k < wanted.length; k++) {
    const key = wanted[k]!;
    if (key.length !== to - from) continue;
    let i = 0;
    while (i < key.length && key[i] === bytes[from + i]) i++;
    if (i === key.length) return k;
  }
  const escapes = bytes.subarray(from, to).includes(92);
  const text = escapes ? spanText(bytes, from, to, 3) : null;
  return text === null ? -1 : names.indexOf(text);
}
