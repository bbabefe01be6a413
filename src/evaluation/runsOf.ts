import { sortedValues } from '../stats/sortedValues.ts';

/** The distinct scores, rising, with how many customers have each, and how many of those an outcome of 1. */
export interface Runs {
  readonly scores: Float64Array;
  readonly sizes: Float64Array;
  readonly ones: Float64Array;
}

/** The {@link Runs} of equal scores, which nothing here ever splits. */
export function runsOf(scores: Float64Array, outcomes: Float64Array): Runs {
  const all = sortedValues(scores);
  const hits = sortedValues(scores.filter((_, i) => outcomes[i] === 1));
  const [values, sizes, ones] = [
    new Float64Array(all.length),
    new Float64Array(all.length),
    new Float64Array(all.length),
  ];
  let run = 0;
  for (let first = 0, end = 0, hit = 0; first < all.length; first = end, run++) {
    const score = all[first]!;
    const firstHit = hit;
    while (all[end] === score) end++;
    while (hits[hit] === score) hit++;
    values[run] = score;
    sizes[run] = end - first;
    ones[run] = hit - firstHit;
  }
  return { scores: values.subarray(0, run), sizes: sizes.subarray(0, run), ones: ones.subarray(0, run) };
}
