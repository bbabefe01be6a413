/** Up to this many values, sorting is the quicker way. */
const few = 1024;

/**
 * The values that would stand at the given places (from 0) if the observed values were sorted, without sorting them.
 *
 * Doubles of one sign are ordered as their bits are. So the values are counted by their top 16 bits, those of a bin that
 * holds a wanted place are collected, and among them the next 16 bits decide, until few are left: about two passes.
 *
 * @param places - Rising, each from 0 to one less than the number of observed values.
 */
export function orderStatistics(values: Float64Array, places: readonly number[]): number[] {
  return select(values, places, 3);
}

/** @param digit - Which 16 bits decide: 3 for the top ones, of sign, exponent and four bits more. */
function select(values: Float64Array, places: readonly number[], digit: number): number[] {
  if (values.length <= few || digit < 0) {
    const sorted = values.slice().sort(); // NaN comes last
    return places.map((place) => sorted[place]! + 0); // never -0
  }
  const words = new Uint16Array(values.buffer, values.byteOffset, values.length * 4);
  const sizes = new Uint32Array(65536);
  tally(words, digit, sizes);
  const found: number[] = [];
  let below = 0;
  for (let k = 0; found.length < places.length; k++) {
    const bin = binAt(k, digit, words[3]! >= 0x8000);
    const size = digit === 3 && (bin & 0x7ff0) === 0x7ff0 ? 0 : sizes[bin]!; // these are NaN
    if (places[found.length]! < below + size) {
      const inside = places.slice(found.length).filter((place) => place < below + size);
      const members = new Float64Array(size);
      collect(values, words, digit, bin, members);
      for (const value of select(members, shifted(inside, below), digit - 1)) found.push(value);
    }
    below += size;
  }
  return found;
}

/** The k-th bin in rising order: of negative doubles, larger bits are smaller numbers. */
function binAt(k: number, digit: number, negative: boolean): number {
  if (digit === 3) return k < 0x8000 ? 0xffff - k : k - 0x8000;
  return negative ? 0xffff - k : k;
}

function shifted(places: readonly number[], by: number): number[] {
  return places.map((place) => place - by);
}

function tally(words: Uint16Array, digit: number, sizes: Uint32Array): void {
  for (let i = digit; i < words.length; i += 4) sizes[words[i]!]!++;
}

function collect(values: Float64Array, words: Uint16Array, digit: number, bin: number, members: Float64Array): void {
  let n = 0;
  for (let i = 0; i < values.length; i++) if (words[4 * i + digit] === bin) members[n++] = values[i]!;
}
