import { lowerIsBetter } from './population.ts';

/** What every program gives: scores from 0 to 100, and the five bands that quintiles of the scores cut. */
export interface Scored {
  readonly scores: ArrayLike<number>;
  readonly bands: ArrayLike<number>;
}
export type Strategy = 'minMax' | 'logMinMax' | 'zScore' | 'robust' | 'percentileRank';
/** What a value of a metric is worth, from 0 to 1. */
export type Worth = (value: number) => number;

export const logistic = (z: number): number => 1 / (1 + Math.exp(-Math.max(-40, Math.min(40, z))));
export const bandOf = (cuts: readonly number[], score: number): number => cuts.filter((cut) => score >= cut).length;
export const directed = (name: string, worth: Worth): Worth =>
  lowerIsBetter.includes(name) ? (value) => 1 - worth(value) : worth;

/** A quantile by linear interpolation, of sorted numbers. */
export function type7(sorted: readonly number[], p: number): number {
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)] ?? NaN;
  return low + (h - Math.floor(h)) * ((sorted[Math.ceil(h)] ?? NaN) - low);
}
