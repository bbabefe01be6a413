import { refuse } from '../check/refuse.ts';
import { total } from '../stats/total.ts';
import { readColumn } from '../table/readColumn.ts';
import type { RevenueMovements, RevenueMovementsInput } from './revenueMovements.ts';

/** The movements of the customers at the start, for the public function that was called. */
export function revenueMovementsOf(
  where: string,
  { revenueAtStart, revenueAtEnd }: RevenueMovementsInput,
): RevenueMovements {
  const before = readRevenue(where, 'revenueAtStart', revenueAtStart);
  const after = readRevenue(where, 'revenueAtEnd', revenueAtEnd);
  if (before.length !== after.length) {
    const fact = `has ${String(after.length)} values, revenueAtStart ${String(before.length)}`;
    refuse('ERR_LENGTH', where, 'revenueAtEnd', fact);
  }
  // Who brought nothing at the start is no customer of the cohort, whatever the end says.
  const known = (s: number, i: number): boolean => s > 0 && !Number.isNaN(after[i]);
  const start = before.filter(known);
  const end = after.filter((_, i) => known(before[i]!, i));
  const sumOf = (movement: (s: number, e: number) => number): number => {
    const { sum, error } = total(start.map((s, i) => movement(s, end[i]!)));
    return sum < Infinity
      ? sum + error
      : refuse('ERR_OVERFLOW', where, 'revenueAtStart', 'or revenueAtEnd is too high');
  };
  return {
    customers: start.length,
    missing: before.filter((s, i) => s !== 0 && !known(s, i)).length,
    revenueAtStart: sumOf((s) => s),
    revenueAtEnd: sumOf((_, e) => e),
    retained: sumOf((s, e) => Math.min(s, e)),
    expansion: sumOf((s, e) => Math.max(0, e - s)),
    contraction: sumOf((s, e) => (e > 0 ? Math.max(0, s - e) : 0)),
    churned: sumOf((s, e) => (e > 0 ? 0 : s)),
  };
}

function readRevenue(where: string, name: string, column: RevenueMovementsInput['revenueAtStart']): Float64Array {
  const values = readColumn(where, name, column);
  const negative = values.findIndex((value) => value < 0);
  if (negative < 0) return values;
  return refuse('ERR_OUT_OF_RANGE', where, `${name}[${String(negative)}]`, `is ${String(values[negative])}, below 0`);
}
