/** The probability between 0 and z of the normal distribution: `φ(z)·(z + z³/3 + z⁵/15 + …)`, for |z| to 2. */
export function normalCentre(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > Math.abs(sum) * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
