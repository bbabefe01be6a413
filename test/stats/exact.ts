/** The slow and obvious twin of the kernels: sums, means and deviations of doubles in whole numbers of 2^-1074. */

/** A double as a whole number of the smallest double. */
export function units(x: number): bigint {
  const bits = new BigUint64Array(Float64Array.of(x).buffer)[0]!;
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & 0xf_ffff_ffff_ffffn;
  const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return x < 0 ? -size : size;
}

/** The double at (or next to) a fraction of the smallest double. */
export function double(numerator: bigint, denominator: bigint = 1n): number {
  if (numerator < 0n) return -double(-numerator, denominator);
  if (numerator === 0n) return 0;
  const shift = bitsOf(numerator) - bitsOf(denominator) - 64;
  const digits = shift > 0 ? numerator / (denominator << BigInt(shift)) : (numerator << BigInt(-shift)) / denominator;
  const half = Math.floor((shift - 1074) / 2);
  return Number(digits) * 2 ** half * 2 ** (shift - 1074 - half);
}

/** The sum of the values, in units. */
export function exactSum(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + units(value), 0n);
}

/** The square root of `Σ(x - mean)² / (n - less)`, since `n · Σ(x - mean)² = n · Σx² - (Σx)²`. */
export function exactDeviation(values: readonly number[], less: 0 | 1): number {
  const n = BigInt(values.length);
  const squares = values.reduce((sum, value) => sum + units(value) ** 2n, 0n);
  const digits = 128n; // of the root behind the point
  return double(
    root(((n * squares - exactSum(values) ** 2n) << (2n * digits)) / (n * (n - BigInt(less)))),
    1n << digits,
  );
}

function root(square: bigint): bigint {
  if (square === 0n) return 0n;
  let guess = 1n << BigInt(Math.ceil(bitsOf(square) / 2));
  for (;;) {
    const next = (guess + square / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

function bitsOf(x: bigint): number {
  return x.toString(2).length;
}
