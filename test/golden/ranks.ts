import { mavro } from './nist.ts';

/** Ranks of NIST's Mavro set, whose values are tied manifold: R 4.2.2, `rank(x)`. */
export const goldenRanks = {
  x: mavro.data,
  ranks: [
    27, 23, 27, 31.5, 27, 23, 13, 6, 13, 13, 23, 27, 27, 31.5, 31.5, 37.5, 35, 19.5, 6, 2, 2, 13, 13, 19.5, 13, 6, 2, 6,
    13, 6, 13, 19.5, 13, 19.5, 31.5, 35, 35, 37.5, 39, 40, 41.5, 43.5, 49.5, 46.5, 46.5, 46.5, 49.5, 46.5, 43.5, 41.5,
  ],
};
