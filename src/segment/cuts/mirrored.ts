import type { ValueGroups } from './valueGroups.ts';

/** The same groups, seen from the other end. */
export function mirrored({ starts, weights, means, squares }: ValueGroups): ValueGroups {
  return {
    starts,
    weights: weights.slice().reverse(),
    means: means.map((mean) => -mean).reverse(),
    squares: squares.slice().reverse(),
  };
}
