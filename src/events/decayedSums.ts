import { sumValues } from './sumValues.ts';
import type { Pass } from './tableTypes.ts';

/**
 * The sum of what every user's events still weigh at a moment.
 *
 * @param of - What each event weighs at first: its value, or one.
 * @param left - Which part of that is left after so many milliseconds.
 */
export function decayedSums(size: number, of: 'value' | 'count', asOf: number, left: (age: number) => number): Pass {
  const sums = sumValues(size);
  return {
    read: (block) => {
      const { times, values } = block;
      const value = of === 'value' ? (i: number) => values[i]! : () => 1;
      sums.read({ ...block, values: times.map((time, i) => value(i) * left(asOf - time)) });
    },
    column: () => sums.column(),
  };
}
