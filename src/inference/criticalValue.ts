import { confidenceOf, type ConfidenceOptions } from '../check/confidenceOf.ts';
import { normalQuantile } from '../stats/normalQuantile.ts';

/** How many standard errors an interval reaches to either side: half of what it may miss lies above. */
export function criticalValue(where: string, options: ConfidenceOptions): number {
  return -normalQuantile((1 - confidenceOf(where, options)) / 2) + 0; // never -0
}
