import type { Interval } from '../stats/types.ts';

/**
 * The Wilson interval of counts that were checked, `z` standard errors to either side.
 *
 * Its ends are the roots of a quadratic. The upper one is a sum without a difference; the lower one comes from their
 * product, since the difference of the textbook would lose the digits of small rates.
 */
export function wilsonOf(successes: number, trials: number, z: number): Interval {
  const estimate = successes / trials + 0; // never -0
  const half = (z * z) / 2;
  const above = successes + half + z * Math.sqrt(successes * ((trials - successes) / trials) + half / 2);
  return {
    low: successes === 0 ? 0 : Math.min(estimate, (successes * estimate) / above),
    estimate,
    high: Math.max(estimate, Math.min(1, above / (trials + 2 * half))),
  };
}
