/** Where the quote stands that ends a string; where there is none, -1 less the place where it breaks off. */
export function jsonStringEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at]!;
    if (byte === 34) return at;
    if (byte === 92 && bytes[at + 1]! >= 32) at += 2;
    else if (byte < 32 || byte === 92) return -1 - at;
    else at++;
  }
}
