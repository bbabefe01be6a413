import type { FittedCuts } from '../types.ts';

/** The bands of an axis of a grid; last that of missing values, where it has a label. */
export function axisBands({ labels, missing }: FittedCuts<string>): readonly string[] {
  return missing === undefined ? labels : [...labels, missing];
}
