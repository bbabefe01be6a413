/**
 * The places of the times in rising order, equal ones in the order in which they stand, however the times are spread.
 *
 * A radix sort, 11 bits of the doubles at a time from the last ones on: each pass keeps what the passes before it sorted. The
 * bits of a negative double are turned round, so that all of them rise as the numbers do. Bits that all times share cost
 * nothing.
 */
export function radixOrder(times: Float64Array): Uint32Array {
  const size = times.length;
  const [keys, differ] = keysOf(times);
  let from: Keys = { ...keys, order: new Uint32Array(size).map((_, i) => i) };
  let to: Keys = { low: new Uint32Array(size), high: new Uint32Array(size), order: new Uint32Array(size) };
  // 64 bits in digits of 11, the third and the last one cut short where a word of 32 ends.
  for (const shift of [0, 11, 22, 32, 43, 54]) {
    const word = shift < 32 ? 'low' : 'high';
    const [bit, mask] = [shift % 32, shift % 32 === 22 ? 1023 : 2047];
    if (((differ[word] >>> bit) & mask) === 0) continue;
    scatter(from, from[word], bit, mask, placesOf(from[word], bit, mask), to);
    [from, to] = [to, from];
  }
  return from.order;
}

/** Two words of 32 bits for every time, which rise as the times do, and the bits in which any two of them differ. */
function keysOf(times: Float64Array): [keys: Omit<Keys, 'order'>, differ: { low: number; high: number }] {
  const low = new Uint32Array(times.length);
  const high = new Uint32Array(times.length);
  const differ = { low: 0, high: 0 };
  const double = new Float64Array(1);
  const words = new Uint32Array(double.buffer);
  double[0] = -1;
  const upper = words[0] === 0 ? 1 : 0; // which word holds the sign, on this machine
  for (let i = 0; i < times.length; i++) {
    double[0] = times[i]! + 0; // -0 is 0
    const sign = words[upper]! >>> 31;
    high[i] = sign ? ~words[upper]! : words[upper]! | 0x80000000;
    low[i] = sign ? ~words[1 - upper]! : words[1 - upper]!;
    differ.low |= low[i]! ^ low[0]!;
    differ.high |= high[i]! ^ high[0]!;
  }
  return [{ low, high }, differ];
}

/** Where the first time with each digit goes. */
function placesOf(word: Uint32Array, bit: number, mask: number): Uint32Array {
  const places = new Uint32Array(mask + 2);
  for (let i = 0; i < word.length; i++) places[((word[i]! >>> bit) & mask) + 1]!++;
  for (let d = 0; d < mask; d++) places[d + 1]! += places[d]!;
  return places;
}

interface Keys {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly order: Uint32Array;
}

function scatter(from: Keys, word: Uint32Array, bit: number, mask: number, places: Uint32Array, to: Keys): void {
  const { low, high, order } = from;
  const { low: lowTo, high: highTo, order: orderTo } = to;
  for (let i = 0; i < word.length; i++) {
    const place = places[(word[i]! >>> bit) & mask]!++;
    lowTo[place] = low[i]!;
    highTo[place] = high[i]!;
    orderTo[place] = order[i]!;
  }
}
