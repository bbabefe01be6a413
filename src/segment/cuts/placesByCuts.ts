import { bandFrom } from './bandFrom.ts';
import { bandOf } from './bandOf.ts';
import type { FittedCuts } from '../types.ts';

/**
 * `placeByCuts` for a whole column, in which infinities are missing, too.
 *
 * Where nobody was anywhere, bands are counted four cuts at a time, which the compiler keeps in registers: adding up takes
 * no branch to mispredict. The expressions are those of `bandOf`.
 */
export function placesByCuts(
  { cuts, tolerance, hysteresis = 0 }: FittedCuts<string>,
  values: Float64Array,
  before: Int32Array | null,
): Int32Array {
  const places = new Int32Array(values.length);
  if (before === null || hysteresis === 0) {
    for (let k = 0; k === 0 || k < cuts.length; k += 4) {
      // Nothing reaches a cut that is not there.
      const [a = NaN, b = NaN, c = NaN, d = NaN] = cuts.slice(k, k + 4);
      addReached(values, tolerance, a, b, c, d, places);
    }
    return places;
  }
  const up = cuts.map((cut) => cut + hysteresis);
  const down = cuts.map((cut) => cut - hysteresis);
  for (let i = 0; i < places.length; i++) {
    const value = values[i]!;
    if (value - value !== 0) places[i] = -1;
    else if (before[i]! >= 0) places[i] = bandFrom(value, before[i]!, up, down, tolerance);
    else places[i] = bandOf(value, cuts, tolerance);
  }
  return places;
}

function addReached(
  values: Float64Array,
  tolerance: number,
  a: number,
  b: number,
  c: number,
  d: number,
  places: Int32Array,
): void {
  for (let i = 0; i < places.length; i++) {
    const value = values[i]!;
    const near = value + tolerance;
    const reached = Number(near >= a) + Number(near >= b) + Number(near >= c) + Number(near >= d);
    places[i] = value - value === 0 ? places[i]! + reached : -1;
  }
}
