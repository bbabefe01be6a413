/** The powers of ten that are doubles, up to the digits that are read. */
const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/**
 * The number that plain digits write, `-12.50`, exactly as `Number` reads them; `NaN` for what is written in any other way,
 * or with more than 15 digits.
 *
 * Up to 15 digits are a whole number, and a power of ten is one: both are doubles, so their quotient is rounded once.
 */
export function numberOfBytes(bytes: Uint8Array, from: number, to: number): number {
  const negative = from < to && bytes[from] === 45;
  const start = negative ? from + 1 : from;
  let digits = 0;
  let point = -1;
  let at = start;
  for (; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0 && at > start) point = at;
    else return NaN;
  }
  const written = point < 0 ? to - start : to - start - 1;
  if (written < 1 || written > 15 || point === to - 1) return NaN;
  if (bytes[start] === 48 && written > 1 && point !== start + 1) return NaN;
  const number = point < 0 ? digits : digits / powers[to - 1 - point]!;
  return negative ? 0 - number : number;
}
