import type { Runs } from './runsOf.ts';

/** A score from which a 1 is expected, and how often that is right. */
export interface Threshold {
  /** A 1 is expected of this score and whatever lies on its side of 1. */
  readonly score: number;
  /** The share of the ones of whom a 1 is expected (true positive rate, recall). */
  readonly sensitivity: number;
  /** The share of the zeros of whom a 0 is expected (true negative rate). */
  readonly specificity: number;
  /** `sensitivity + specificity - 1` (Youden's J): 0 for chance, 1 where nobody is misjudged. */
  readonly youden: number;
}

/**
 * The threshold with the largest J, of equals the one that expects a 1 of the fewest; `null` where a class has nobody.
 *
 * @param direction - What turns a run's score into the customer's: 1 or -1.
 */
export function youdenThreshold({ scores, sizes, ones }: Runs, direction: 1 | -1): Threshold | null {
  const n1 = ones.reduce((sum, hits) => sum + hits, 0);
  const n0 = sizes.reduce((sum, size) => sum + size, 0) - n1;
  if (n1 === 0 || n0 === 0) return null;
  let best = { at: NaN, hits: 0, alarms: 0, gain: -Infinity };
  for (let run = scores.length - 1, hits = 0, alarms = 0; run >= 0; run--) {
    hits += ones[run]!;
    alarms += sizes[run]! - ones[run]!;
    const gain = hits * n0 - alarms * n1; // J times both sizes: whole numbers, so that equals are equal
    if (gain > best.gain) best = { at: scores[run]!, hits, alarms, gain };
  }
  return {
    score: direction * best.at + 0, // never -0
    sensitivity: best.hits / n1,
    specificity: (n0 - best.alarms) / n0,
    youden: best.gain / (n1 * n0),
  };
}
