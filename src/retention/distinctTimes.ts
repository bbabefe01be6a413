import { sortedValues } from '../stats/sortedValues.ts';

/** The distinct ones of some durations, in rising order. */
export function distinctTimes(durations: Float64Array): Float64Array {
  const times = sortedValues(durations);
  return times.filter((time, i) => time !== times[i - 1]);
}
