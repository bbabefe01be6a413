import { sortedValues } from '../stats/sortedValues.ts';
import { knotsPassed } from '../scale/knotsPassed.ts';

/** How a score places the customers of either class among those of the other. */
export interface Placements {
  /** For everybody whose outcome is 1, how many of the others score below; equals count half. */
  readonly ones: Float64Array;
  /** For everybody whose outcome is 0, how many of the others score above; equals count half. */
  readonly zeros: Float64Array;
}

/**
 * The {@link Placements} whose means and variances are DeLong's: whole and half numbers, hence exact.
 *
 * They are midranks among all less midranks in the own class (Sun and Xu), found here by searching the other class, sorted:
 * `n log n` where comparing everybody with everybody takes `n²`.
 */
export function placements(scores: Float64Array, outcomes: Float64Array): Placements {
  const ones = scores.filter((_, i) => outcomes[i] === 1);
  const zeros = scores.filter((_, i) => outcomes[i] === 0);
  const sortedOnes = sortedValues(ones);
  return {
    ones: beaten(ones, sortedValues(zeros)),
    zeros: beaten(zeros, sortedOnes).map((below) => sortedOnes.length - below),
  };
}

function beaten(scores: Float64Array, others: Float64Array): Float64Array {
  return scores.map((score) => (firstAtLeast(others, score) + knotsPassed(others, score)) / 2);
}

/** How many of the rising numbers are below a value. */
function firstAtLeast(rising: Float64Array, value: number): number {
  let below = 0;
  let ahead = rising.length;
  while (below < ahead) {
    const middle = (below + ahead) >>> 1;
    if (rising[middle]! < value) below = middle + 1;
    else ahead = middle;
  }
  return below;
}
