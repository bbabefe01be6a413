import fc from 'fast-check';
import type { TwoProportions } from 'engagement-metrics/inference';
import { close } from './intervals.ts';

/** Successes of trials, of which there is at least one. */
const arm = fc
  .tuple(fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 1e6 })), fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 1e6 })))
  .map(([successes, failures]) => ({ successes, trials: Math.max(1, successes + failures) }));

/** Experiments of two arms, each with somebody in it. */
export const experiments: fc.Arbitrary<TwoProportions> = fc.tuple(arm, arm).map(([control, treatment]) => ({
  controlSuccesses: control.successes,
  controlTrials: control.trials,
  treatmentSuccesses: treatment.successes,
  treatmentTrials: treatment.trials,
}));

/** The experiment of golden arms. */
export function experimentOf(arms: readonly [number, number, number, number]): TwoProportions {
  const [controlSuccesses, controlTrials, treatmentSuccesses, treatmentTrials] = arms;
  return { controlSuccesses, controlTrials, treatmentSuccesses, treatmentTrials };
}

/** Lists of p-values, ties and ends among them. */
export const pValueLists = fc.array(
  fc.oneof(fc.constantFrom(0, -0, 0.01, 0.05, 1, 5e-324), fc.double({ min: 0, max: 1, noNaN: true })),
);

/** Equal to so much of the size; `null` is equal to nothing. */
export function within(actual: number | null | undefined, expected: number, tolerance: number): void {
  close(actual ?? NaN, expected, tolerance);
}

/** A function by its name, for the laws that read rows of numbers: one number of its result. */
export function numberOf<In>(
  f: (row: In) => object | number | null,
  key: string,
): ((row: In) => number | null) & { readonly name: string } {
  const call = (row: In): number | null => (f(row) as Record<string, number | null> | null)?.[key] ?? null;
  return Object.defineProperty(call, 'name', { value: f.name });
}
