/**
 * `1 + q + q² + … + q^(n - 1)`, by halving: 2k terms are `1 + q` times k terms of `q²`. It adds positive terms alone, so
 * nothing cancels where q is near 1, and it takes about as many steps as n has bits.
 */
export function geometricSum(q: number, n: number): number {
  if (n < 2) return n;
  return n % 2 ? 1 + q * geometricSum(q, n - 1) : (1 + q) * geometricSum(q * q, n / 2);
}
