import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { countObserved } from '../stats/countObserved.ts';
import { total } from '../stats/total.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import type { Lifetimes } from './types.ts';

/** Lifetimes that were read: nothing is missing of those who are there, and everybody weighs something. */
export interface KnownLifetimes {
  readonly durations: Float64Array;
  readonly observed: Float64Array;
  /** -1 for who was observed from the beginning, so that he is at risk at 0, too. */
  readonly entries: Float64Array;
  readonly weights: Float64Array;
  readonly missing: number;
}

/** What lifetimes are made of, and what whoever computed them tells beside. */
const fields = ['durations', 'observed', 'entries', 'weights', 'users', 'missing'];

/**
 * The door for lifetimes.
 *
 * @param where - The public function that was called.
 * @param path - What stands before the names of the columns in an error: `samples[1].`.
 * @param wholeWeights - Refuses weights that are no whole numbers.
 */
export function readLifetimes(
  where: string,
  path: string,
  lifetimes: Lifetimes,
  wholeWeights: boolean = false,
): KnownLifetimes {
  onlyOptions(where, lifetimes, fields, path);
  const durations = readColumn(where, `${path}durations`, lifetimes.durations);
  const read = (name: string, column: Column): Float64Array => {
    const values = readColumn(where, `${path}${name}`, column);
    if (values.length === durations.length) return values;
    const fact = `has ${String(values.length)} values, durations ${String(durations.length)}`;
    return refuse('ERR_LENGTH', where, `${path}${name}`, fact);
  };
  const observed = read('observed', lifetimes.observed);
  const entries = lifetimes.entries === undefined ? null : read('entries', lifetimes.entries);
  const weights = lifetimes.weights === undefined ? null : read('weights', lifetimes.weights);
  const off = (name: string, i: number, fact: string): never =>
    refuse('ERR_OUT_OF_RANGE', where, `${path}${name}[${String(i)}]`, fact);
  for (let i = 0; i < durations.length; i++) {
    const duration = durations[i]!;
    const isOver = observed[i]!;
    if (duration < 0) off('durations', i, `is ${String(duration)}, below 0`);
    if (isOver !== 0 && isOver !== 1 && isOver === isOver) off('observed', i, `is ${String(isOver)}, neither 1 nor 0`);
    if (entries) {
      const entry = entries[i]!;
      if (entry < 0) off('entries', i, `is ${String(entry)}, below 0`);
      if (entry >= duration) off('entries', i, `is ${String(entry)}, not below its duration ${String(duration)}`);
    }
    if (weights) {
      const weight = weights[i]!;
      if (weight < 0) off('weights', i, `is ${String(weight)}, below 0`);
      if (wholeWeights && weight % 1 > 0) off('weights', i, `is ${String(weight)}, no whole number`);
    }
  }
  return known(where, path, [
    durations,
    observed,
    entries ?? new Float64Array(durations.length).fill(-1),
    weights ?? new Float64Array(durations.length).fill(1),
  ]);
}

/** Leaves out, and counts, who has something missing; leaves out who weighs nothing. */
function known(where: string, path: string, columns: readonly Float64Array[]): KnownLifetimes {
  // NaN where one is missing, since all are finite otherwise and none is below -1.
  const sums = columns[0]!.map((_, i) => columns.reduce((sum, column) => sum + column[i]!, 0));
  const isThere = (_: number, i: number): boolean => sums[i] === sums[i] && columns[3]![i]! > 0;
  const [durations, observed, entries, weights] = columns.map((column) => column.filter(isThere)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  if (!(total(weights).sum < Infinity)) refuse('ERR_OVERFLOW', where, `${path}weights`, 'are too large to add up');
  return { durations, observed, entries, weights, missing: sums.length - countObserved(sums) };
}
