import { jsonStringEnd } from './jsonStringEnd.ts';

/**
 * Behind a value of JSON; where there is none, -1 less the place where it breaks off.
 *
 * Nothing is made of it: a string ends at the next bare quote, a nested value where its brackets are even. A line feed cannot
 * stand within JSON's strings, so it ends every loop, and no end of the bytes need be looked for.
 */
export function jsonValueEnd(bytes: Uint8Array, from: number): number {
  const first = bytes[from];
  if (first === 34) {
    const quote = jsonStringEnd(bytes, from + 1);
    return quote < 0 ? quote : quote + 1;
  }
  if (first === 123 || first === 91) return nestedEnd(bytes, from);
  let at = from;
  for (;;) {
    const byte = bytes[at]!;
    const plain =
      (byte >= 48 && byte <= 57) || byte === 46 || byte === 45 || byte === 43 || ((byte | 32) - 97) >>> 0 < 26;
    if (!plain) return at === from ? -1 - at : at;
    at++;
  }
}

function nestedEnd(bytes: Uint8Array, from: number): number {
  let depth = 0;
  let at = from;
  for (;;) {
    const byte = bytes[at]!;
    if (byte === 34) {
      at = jsonStringEnd(bytes, at + 1);
      if (at < 0) return at;
    } else if (byte === 123 || byte === 91) depth++;
    else if (byte === 10) return -1 - at;
    else if ((byte === 125 || byte === 93) && --depth === 0) return at + 1;
    at++;
  }
}
