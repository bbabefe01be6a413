import fc from 'fast-check';
import type { TwoProportions } from 'engagement-metrics/inference';
import { weightedTrials } from './intervals.ts';

/** Two arms with trials, whole and weighted. */
export const arms: fc.Arbitrary<TwoProportions> = fc
  .tuple(weightedTrials, weightedTrials)
  .map(([control, treatment]) => ({
    controlSuccesses: control.successes,
    controlTrials: control.trials,
    treatmentSuccesses: treatment.successes,
    treatmentTrials: treatment.trials,
  }));

/** Control for treatment. */
export function swapped(counts: TwoProportions): TwoProportions {
  return {
    controlSuccesses: counts.treatmentSuccesses,
    controlTrials: counts.treatmentTrials,
    treatmentSuccesses: counts.controlSuccesses,
    treatmentTrials: counts.controlTrials,
  };
}
