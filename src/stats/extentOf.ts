import { countObserved } from './countObserved.ts';
import { extremesOf, type Extremes } from './extremesOf.ts';

/** {@link Extremes} of a column, and how many values are observed. */
export interface Reach extends Extremes {
  readonly count: number;
}

/** The smallest and the largest of what is observed, and how many that is. */
export function extentOf(values: Float64Array): Reach {
  return { count: countObserved(values), ...extremesOf(values) };
}
