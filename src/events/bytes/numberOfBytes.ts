/** The powers of ten that are doubles, up to the digits that are read. */
const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/**
 * Puts the number that plain digits write, `-12.50`, exactly as `Number` reads them, into its place; `NaN` for what is written
 * in any other way, or with more than 15 digits. To hand it back would cost an object for each.
 *
 * Up to 15 digits are a whole number, and a power of ten is one: both are doubles, so their quotient is rounded once. The
 * first nine digits are kept apart, so that whole numbers of 32 bits do for all of them.
 */
export function numberOfBytes(bytes: Uint8Array, from: number, to: number, numbers: Float64Array, place: number): void {
  numbers[place] = NaN;
  const negative = from < to && bytes[from] === 45;
  const start = negative ? from + 1 : from;
  let upper = 0;
  let digits = 0;
  let written = 0;
  let point = -1;
  for (let at = start; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      if (written === 9) {
        upper = digits;
        digits = 0;
      }
      if (++written > 15) return;
      digits = digits * 10 + digit;
    } else if (digit === -2 && point < 0 && at > start) point = at;
    else return;
  }
  if (written < 1 || point === to - 1) return;
  if (bytes[start] === 48 && written > 1 && point !== start + 1) return;
  const whole = written > 9 ? upper * powers[written - 9]! + digits : digits;
  const number = point < 0 ? whole : whole / powers[to - 1 - point]!;
  numbers[place] = negative ? 0 - number : number;
}
