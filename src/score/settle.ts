/**
 * The score of one customer before its adjustments, or `NaN` where too little is observed. Every way of scoring ends
 * here, hence their same bits.
 *
 * @param worth - What all metrics are worth together, from 0 to 1.
 * @param observed - Which share of the weight is observed.
 */
export function settle(worth: number, observed: number, minimumCoverage: number, low: number, high: number): number {
  // A coverage of just the minimum suffices, whatever the last bit of a sum of weights.
  if (observed === 0 || observed < minimumCoverage - 1e-11) return NaN;
  const score = low + (high - low) * worth;
  return (score > high ? high : score) + 0; // never -0
}
