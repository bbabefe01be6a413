import { blockScaler } from '../scale/blockScaler.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import type { CentreMetric } from './types.ts';

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

/**
 * The customers who have all metrics, in lexicographic order of their scaled values: whatever is computed of them does
 * not depend on the order in which they came.
 */
export function scaledPoints(
  where: string,
  argument: string,
  table: Table<string>,
  metrics: readonly CentreMetric<string>[],
): ScaledPoints {
  const dimensions = metrics.length;
  const columns = readTable(
    where,
    argument,
    table,
    metrics.map(({ name }) => name),
  ).map((values, j) => {
    const scaled = new Float64Array(values.length);
    blockScaler(metrics[j]!.scale, values.length)(values, 0, values.length, scaled);
    return scaled;
  });
  const rows = wholeRows(columns);
  sortRows(rows, 0, rows.length, columns, 0);
  const points = new Float64Array(rows.length * dimensions);
  columns.forEach((column, j) => {
    for (let i = 0; i < rows.length; i++) points[i * dimensions + j] = column[rows[i]!]!;
  });
  return { points, count: rows.length, dimensions, missing: columns[0]!.length - rows.length };
}

/** The rows in which nothing is missing. */
function wholeRows(columns: readonly Float64Array[]): Uint32Array {
  const rows = new Uint32Array(columns[0]!.length);
  let whole = 0;
  for (let i = 0; i < rows.length; i++) {
    let sum = 0;
    for (const column of columns) sum += column[i]!;
    if (sum === sum) rows[whole++] = i; // NaN makes every sum NaN
  }
  return rows.subarray(0, whole);
}

/**
 * Sorts `rows[begin]` to `rows[end - 1]` by column `j`, equal ones by the columns after it. They are dealt into as many
 * buckets as there are rows, by their place from 0 to 1, so that hardly any comparisons are left.
 */
function sortRows(rows: Uint32Array, begin: number, end: number, columns: readonly Float64Array[], j: number): void {
  const column = columns[j];
  const size = end - begin;
  if (column === undefined || size < 2) return;
  const ends = new Uint32Array(size + 2);
  for (let i = begin; i < end; i++) ends[Math.floor(column[rows[i]!]! * size) + 1]!++;
  ends[0] = begin;
  for (let b = 1; b < ends.length; b++) ends[b]! += ends[b - 1]!;
  for (const row of rows.slice(begin, end)) rows[ends[Math.floor(column[row]! * size)]!++] = row;
  for (let b = 0, from = begin; b <= size; from = ends[b++]!) {
    const to = ends[b]!;
    if (to - from < 2) continue;
    if (to - from <= 16) insertRows(rows, from, to, columns, j);
    else if (level(rows, from, to, column)) sortRows(rows, from, to, columns, j + 1);
    else rows.subarray(from, to).sort((a, b) => compared(a, b, columns, j));
  }
}

function level(rows: Uint32Array, from: number, to: number, column: Float64Array): boolean {
  for (let i = from + 1; i < to; i++) if (column[rows[i]!] !== column[rows[from]!]) return false;
  return true;
}

function insertRows(rows: Uint32Array, from: number, to: number, columns: readonly Float64Array[], j: number): void {
  for (let i = from + 1; i < to; i++) {
    const row = rows[i]!;
    let place = i;
    while (place > from && compared(rows[place - 1]!, row, columns, j) > 0) rows[place] = rows[--place]!;
    rows[place] = row;
  }
}

function compared(a: number, b: number, columns: readonly Float64Array[], from: number): number {
  for (let j = from; j < columns.length; j++) {
    const apart = columns[j]![a]! - columns[j]![b]!;
    if (apart !== 0) return apart;
  }
  return 0;
}
