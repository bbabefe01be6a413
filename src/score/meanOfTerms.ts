/** The power mean whose terms have a weighted sum, which {@link termOf} made. */
export function meanOfTerms(sum: number, weight: number, power: number | 'worst'): number {
  if (power === 'worst') return sum;
  const mean = sum / weight;
  if (power === 1) return mean;
  return power === 0 ? Math.exp(mean) : Math.exp(Math.log(mean) / power);
}
