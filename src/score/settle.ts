/**
 * The score of one customer, or `NaN` where too little is observed. Every way of scoring ends here, hence their same bits.
 *
 * @param weighed - Σ weight × worth of what is observed.
 * @param weight - Σ weight of what is observed.
 * @param whole - Σ weight of all metrics.
 */
export function settle(
  weighed: number,
  weight: number,
  whole: number,
  minimumCoverage: number,
  low: number,
  high: number,
): number {
  // A coverage of just the minimum suffices, whatever the last bit of a sum of weights.
  if (weight === 0 || weight < (minimumCoverage - 1e-11) * whole) return NaN;
  const score = low + (high - low) * (weighed / weight);
  return (score < high ? score : high) + 0; // never -0
}
