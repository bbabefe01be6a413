import { firstDifference } from './firstDifference.ts';
import { lloyd, type Lloyd } from './lloyd.ts';
import type { ScaledPoints } from './scaledPoints.ts';

/**
 * Lloyd's iterations whose centres end in rising order of the mean of their coordinates, equal ones in lexicographic order.
 *
 * Where they have to be put in order, who is halfway between two centres goes to the other one of them, and the iterations
 * go on from there.
 */
export function risingFit(given: ScaledPoints, start: Float64Array, mostIterations: number): Lloyd {
  let fit = lloyd(given, rising(start, given.dimensions), mostIterations);
  for (;;) {
    const ordered = rising(fit.centres, given.dimensions);
    if (ordered.every((x, at) => x === fit.centres[at])) return fit;
    const left = mostIterations - fit.iterations;
    // The first iteration only deals out again what is dealt out.
    const { iterations, ...found } = lloyd(given, ordered, fit.converged && left > 0 ? left + 1 : 0);
    fit = { ...found, iterations: fit.iterations + Math.max(0, iterations - 1) };
  }
}

function rising(centres: Float64Array, d: number): Float64Array {
  const rows = Array.from({ length: centres.length / d }, (_, k) => centres.slice(k * d, (k + 1) * d));
  const heightOf = (row: Float64Array) => row.reduce((sum, x) => sum + x, 0);
  rows.sort((a, b) => heightOf(a) - heightOf(b) || firstDifference(a, 0, b, 0, d));
  return Float64Array.from(rows.flatMap((row) => [...row]));
}
