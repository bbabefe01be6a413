import { population, weights, type Population } from '../population.ts';
import { stored } from '../stored.ts';

export const populationName = (size: number): string => `population-${String(size)}`;

/** The population, made once in a run, where every program finds it. */
export function storedPopulation(size: number): Population {
  const empty = () => Object.fromEntries(Object.keys(weights).map((name) => [name, new Float64Array(size)]));
  return stored(populationName(size), empty, () => population(size) as Record<string, Float64Array>);
}
