import { roomFor } from './roomFor.ts';
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
  let room = new Float64Array(0);
  return {
    read: (block) => {
      const { times, values } = block;
      room = roomFor(times.length, room);
      for (let i = 0; i < times.length; i++) room[i] = left(asOf - times[i]!);
      if (of === 'value') for (let i = 0; i < times.length; i++) room[i]! *= values[i]!;
      sums.read({ ...block, values: room });
    },
    column: () => sums.column(),
  };
}
