import { refuse } from '../../check/refuse.ts';
import { extentOf } from '../../stats/extentOf.ts';
import { orderStatistics } from '../../stats/orderStatistics.ts';
import { cutBeyond } from './cutBeyond.ts';

/** Where bands of about equal size begin, and their tolerance; refuses values of which none is observed. */
export function quantileCuts(
  where: string,
  argument: string,
  values: Float64Array,
  bands: number,
): { readonly cuts: number[]; readonly tolerance: number } {
  const { count, smallest, largest } = extentOf(values);
  if (count === 0) refuse('ERR_EMPTY', where, argument, 'holds nothing observed to learn from');
  const tolerance = 1e-11 * largest - 1e-11 * smallest;
  const beyond = cutBeyond(where, argument, largest, tolerance);
  const cuts = bandStarts(values, count, bands).map((start) => (start === Infinity ? beyond : start));
  return { cuts, tolerance };
}

/**
 * The smallest value of every band but the lowest, `Infinity` where there is none.
 *
 * Band `k` begins at rank `k / bands` of the way. The value that stands there begins it, unless its equals stand so far to
 * the left that their mean rank does not reach it: then the next value does.
 */
function bandStarts(values: Float64Array, count: number, bands: number): number[] {
  const places = Array.from({ length: bands - 1 }, (_, k) => Math.ceil(((count - 1) * (k + 1)) / bands));
  const distinct = [...new Set(places)];
  const found = orderStatistics(values, distinct);
  return places.map((place, k) => {
    const value = found[distinct.indexOf(place)]!;
    const { below, equal } = standing(values, value);
    // Twice the mean rank, less twice the first: whole numbers, so that nothing hangs on a last bit.
    const reaches = bands * (2 * below + equal - 1) >= 2 * (k + 1) * (count - 1) && count > 1;
    return reaches ? value : nextAbove(values, value);
  });
}

/** How many values stand below one, and how many with it; adding up takes no branch to mispredict. */
function standing(values: Float64Array, value: number): { below: number; equal: number } {
  let below = 0;
  let equal = 0;
  for (let i = 0; i < values.length; i++) {
    below += Number(values[i]! < value);
    equal += Number(values[i] === value);
  }
  return { below, equal };
}

function nextAbove(values: Float64Array, value: number): number {
  let next = Infinity;
  for (let i = 0; i < values.length; i++) if (values[i]! > value && values[i]! < next) next = values[i]!;
  return next;
}
