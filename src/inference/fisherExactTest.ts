import { proportion } from '../check/proportion.ts';
import { refuse } from '../check/refuse.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import type { TwoProportions } from './types.ts';

/**
 * Fisher's exact test of two proportions (2x2 table), two-sided: the p-value of a comparison however small its counts.
 *
 * Of all tables with the same margins, the probability of those that are at most as likely as the one observed (those
 * more likely by less than a factor of `1 + 1e-7` counting as equal, as in R). It errs on the side of "no difference".
 *
 * @returns The p-value, a fraction from 0 to 1; 1 when all, or none, of both arms did it; `null` without trials in one.
 * @throws RangeError if an input is not a whole number of at least 0, successes exceed their trials, or the trials are
 * more than 1e12 in all; TypeError if an input is not a number.
 * @see Ronald Fisher, "The Logic of Inductive Inference", Journal of the Royal Statistical Society, 1935.
 *
 * @example
 * ```ts
 * import { fisherExactTest } from 'engagement-metrics/inference';
 * const small = { controlSuccesses: 1, controlTrials: 10, treatmentSuccesses: 6, treatmentTrials: 10 };
 * fisherExactTest(small); // ~> 0.0573
 * ```
 */
export function fisherExactTest({
  controlSuccesses,
  controlTrials,
  treatmentSuccesses,
  treatmentTrials,
}: TwoProportions): number | null {
  const where = 'fisherExactTest';
  const control = proportion(where, { controlSuccesses }, { controlTrials });
  const treatment = proportion(where, { treatmentSuccesses }, { treatmentTrials });
  wholeNumber(where, { controlSuccesses, controlTrials, treatmentSuccesses, treatmentTrials }, 0);
  if (control === null || treatment === null) return null;
  const successes = controlSuccesses + treatmentSuccesses;
  if (controlTrials + treatmentTrials > 1e12) {
    refuse('ERR_OUT_OF_RANGE', where, 'controlTrials', 'and treatmentTrials are more than 1e12');
  }
  return atMostAsLikely(controlSuccesses, controlTrials, treatmentTrials, successes);
}

/**
 * Tables by the control's successes x. Their probabilities come as multiples of the likeliest one's, each from its
 * neighbour by `(n1 - x) * (k - x) / ((x + 1) * (n2 - k + x + 1))`: differences of log-gammas of large counts would
 * lose half of the digits. Both ways from the top they fall ever faster: what is below 1e-20 of the observed one adds
 * nothing.
 */
function atMostAsLikely(x: number, n1: number, n2: number, k: number): number {
  const least = Math.max(0, k - n2);
  const most = Math.min(n1, k);
  const top = Math.max(least, Math.min(most, Math.floor(((k + 1) / (n1 + n2 + 2)) * (n1 + 1))));
  const next = (i: number): number => ((n1 - i) * (k - i)) / ((i + 1) * (n2 - k + i + 1));
  let observed = 1;
  for (let i = top; i < x && observed > 0; i++) observed *= next(i);
  for (let i = top; i > x && observed > 0; i--) observed /= next(i - 1);
  const bar = observed * (1 + 1e-7);
  let all = 0;
  let unlikely = 0;
  const add = (weight: number): boolean => {
    all += weight;
    if (weight <= bar) unlikely += weight;
    return weight > 1e-20 * observed;
  };
  let weight = 1;
  for (let i = top; add(weight) && i < most; i++) weight *= next(i);
  weight = 1;
  for (let i = top; i > least; i--) {
    weight /= next(i - 1);
    if (!add(weight)) break;
  }
  return unlikely / all;
}
