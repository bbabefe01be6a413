import { extentOf } from './extentOf.ts';
import { extremesOf } from './extremesOf.ts';

/**
 * The observed values in rising order.
 *
 * Whole numbers that lie dense enough are counted. Any other value goes straight to the bucket that its place between
 * smallest and largest says, about two values a bucket; small buckets are finished by insertion, large ones (a heavy tail,
 * a spike) go the same way once more, and what then still clusters is left to the engine's sort.
 */
export function sortedValues(values: Float64Array): Float64Array {
  const { count, smallest, largest } = extentOf(values);
  const sorted = new Float64Array(count);
  if (count > 0 && largest - smallest < 2 * count) {
    const counts = new Uint32Array(largest - smallest + 1);
    if (countWhole(values, smallest, counts)) {
      layOut(counts, smallest, sorted);
      return sorted;
    }
  }
  compact(values, sorted);
  spread(sorted, 0, count, 3);
  return sorted;
}

/** Counts whole steps above the smallest value; says whether all values stand on one. */
function countWhole(values: Float64Array, smallest: number, counts: Uint32Array): boolean {
  for (let i = 0; i < values.length; i++) {
    const step = values[i]! - smallest;
    const place = step | 0;
    if (place === step && smallest + step === values[i]) counts[place]!++;
    else if (step === step) return false;
  }
  return true;
}

function layOut(counts: Uint32Array, smallest: number, sorted: Float64Array): void {
  let from = 0;
  for (let step = 0; step < counts.length; step++) {
    sorted.fill(smallest + step, from, from + counts[step]!);
    from += counts[step]!;
  }
}

function compact(values: Float64Array, into: Float64Array): void {
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === value) into[n++] = value + 0; // never -0
  }
}

/** Sorts `values[from]` to `values[to - 1]` in place. */
function spread(values: Float64Array, from: number, to: number, rounds: number): void {
  const part = values.subarray(from, to);
  const { smallest, largest } = extremesOf(part);
  if (smallest === largest) return;
  const buckets = part.length >>> 1;
  const factor = buckets / (largest - smallest);
  if (rounds === 0 || part.length < 256 || !(factor > 0 && factor < Infinity)) {
    part.sort();
    return;
  }
  const ends = new Uint32Array(buckets + 2);
  countBuckets(part, smallest, factor, ends);
  for (let b = 1; b < ends.length; b++) ends[b]! += ends[b - 1]!;
  deal(part.slice(), smallest, factor, ends, part);
  finish(values, from, ends, rounds - 1);
}

function countBuckets(values: Float64Array, low: number, factor: number, ends: Uint32Array): void {
  for (let i = 0; i < values.length; i++) ends[(((values[i]! - low) * factor) | 0) + 1]!++;
}

/** Deals the values into their buckets; `ends[b]`, where bucket `b` begins, moves on to where it ends. */
function deal(values: Float64Array, low: number, factor: number, ends: Uint32Array, into: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    into[ends[((value - low) * factor) | 0]!++] = value;
  }
}

function finish(values: Float64Array, offset: number, ends: Uint32Array, rounds: number): void {
  let from = offset;
  for (let b = 0; b < ends.length; b++) {
    const to = offset + ends[b]!;
    if (to - from > 24) spread(values, from, to, rounds);
    else if (to - from > 1) insert(values, from, to);
    from = to;
  }
}

function insert(values: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const value = values[i]!;
    let place = i;
    while (place > from && values[place - 1]! > value) values[place] = values[--place]!;
    values[place] = value;
  }
}
