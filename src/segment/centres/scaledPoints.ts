import { blockScaler } from '../../scale/blockScaler.ts';
import { readTable } from '../../table/readTable.ts';
import type { Table } from '../../table/types.ts';
import type { CentreMetric } from '../types.ts';

/** Customers as points: the scaled values of each, one after the other. */
export interface ScaledPoints {
  readonly points: Float64Array;
  /** How many points there are. */
  readonly count: number;
  /** How many coordinates each has. */
  readonly dimensions: number;
  /** How many customers lack a metric, and are no points. */
  readonly missing: number;
}

/** So many customers at a time: their values stay in the fastest memory. */
const block = 512;

/** The customers who have all metrics, in the order in which they come. */
export function scaledPoints(
  where: string,
  argument: string,
  table: Table<string>,
  metrics: readonly CentreMetric<string>[],
): ScaledPoints {
  const dimensions = metrics.length;
  const names = metrics.map(({ name }) => name);
  const columns = readTable(where, argument, table, names, true);
  const size = columns[0]!.length;
  const scalers = metrics.map(({ scale }) => blockScaler(scale, size));
  const scaled = new Float64Array(block);
  const points = new Float64Array(size * dimensions);
  let count = 0;
  for (let from = 0; from < size; from += block) {
    const to = Math.min(from + block, size);
    columns.forEach((column, j) => {
      scalers[j]!(column, from, to, scaled);
      spread(scaled, to - from, points, count * dimensions + j, dimensions);
    });
    count += wholePoints(points, count, to - from, dimensions);
  }
  return { points: points.subarray(0, count * dimensions), count, dimensions, missing: size - count };
}

/** Puts values into every `step`-th place. */
function spread(values: Float64Array, size: number, into: Float64Array, from: number, step: number): void {
  for (let i = 0; i < size; i++) into[from + i * step] = values[i]!;
}

/** Moves the points in which nothing is missing to the front; says how many of them there are. */
function wholePoints(points: Float64Array, from: number, size: number, d: number): number {
  let whole = 0;
  for (let i = 0; i < size; i++) {
    const place = (from + i) * d;
    let sum = 0;
    for (let j = 0; j < d; j++) sum += points[place + j]!;
    if (sum !== sum) continue; // NaN makes every sum NaN
    if (whole < i) points.copyWithin((from + whole) * d, place, place + d);
    whole++;
  }
  return whole;
}
