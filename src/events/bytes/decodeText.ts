/** So many UTF-16 units are made a string at once. */
const block = 4096;

/**
 * The text that some bytes are in UTF-8, or `null` if they are none: cut short, overlong, half of a pair, beyond Unicode.
 *
 * Bytes are put together to UTF-16 in blocks. That every code point has its one spelling is what tells two ids apart by
 * their bytes.
 */
export function decodeText(bytes: Uint8Array, from: number, to: number): string | null {
  const letters = to - from <= block ? lettersOf(bytes, from, to) : null;
  if (letters !== null) return String.fromCharCode.apply(null, letters);
  const units: number[] = [];
  let text = '';
  let at = from;
  while (at < to) {
    const first = bytes[at++]!;
    if (first < 0x80) {
      units.push(first);
    } else {
      const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
      if (first < 0xc2 || first > 0xf4 || at + more > to) return null;
      let point = first & (0x3f >> more);
      for (let k = 0; k < more; k++) {
        const next = bytes[at++]!;
        if ((next & 0xc0) !== 0x80) return null;
        point = (point << 6) | (next & 0x3f);
      }
      const overlong = (more === 2 && point < 0x800) || (more === 3 && point < 0x10000);
      if (overlong || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
      if (point >= 0x10000) units.push(0xd7c0 + (point >> 10));
      units.push(point >= 0x10000 ? 0xdc00 | (point & 0x3ff) : point);
    }
    if (units.length >= block) {
      text += String.fromCharCode.apply(null, units);
      units.length = 0;
    }
  }
  return text + String.fromCharCode.apply(null, units);
}

/** The units of a text in ASCII, `null` if it is none: most ids are, and a list of known length is filled twice as fast. */
function lettersOf(bytes: Uint8Array, from: number, to: number): number[] | null {
  const letters = new Array<number>(to - from);
  for (let i = 0; i < letters.length; i++) {
    const byte = bytes[from + i]!;
    if (byte >= 0x80) return null;
    letters[i] = byte;
  }
  return letters;
}
