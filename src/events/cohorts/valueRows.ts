import { sumOf } from '../../stats/sumOf.ts';
import { cohortHead } from './cohortHead.ts';
import type { RetentionRow } from './retentionTypes.ts';
import { spanCounts } from './spanCounts.ts';
import type { ValueCohorts } from '../valueCohorts.ts';

/** What a cohort has brought by some age. */
export interface ValueCell {
  /** The last interval that counts. */
  readonly age: number;
  /** Members for whom all of it is over. */
  readonly eligible: number;
  /** Those of them with at least one event that has a value, by then. */
  readonly payers: number;
  /** What those have brought by then, in the unit of the values. */
  readonly total: number;
  /** What that is for one: of whom, the function's name says; `null` where there is nobody. */
  readonly value: number | null;
  /** Whether it will stay as it is, whatever happens after `asOf`. */
  readonly complete: boolean;
}

/** What cohorts have brought by every age, per so many of them. */
export function valueRows(
  where: string,
  cohorts: ValueCohorts,
  per: (cell: Pick<ValueCell, 'eligible' | 'payers'>) => number,
): RetentionRow<ValueCell>[] {
  const { ages, groups, sums } = cohorts;
  // The first event with a value counts its member at all ages from there on.
  const counts = spanCounts(
    cohorts,
    ages,
    (previous, age) => (previous < 0 ? age : ages),
    () => ages - 1,
  );
  let end = 0;
  return cohorts.cohorts.map((cohort, c) => {
    const first = end;
    while (groups.cohort[end] === c) end++;
    const totals = new Float64Array(end - first);
    const errors = new Float64Array(end - first);
    const cells = Array.from({ length: ages }, (_, age): ValueCell => {
      addAge(totals, errors, (g) => sums[(first + g) * ages + age]!);
      const isEligible = (_: unknown, g: number) => groups.agesOver[first + g]! > age;
      const people = (column: (g: number) => number) =>
        totals.reduce((sum, _, g) => sum + (isEligible(0, g) ? column(first + g) : 0), 0);
      const eligible = people((g) => groups.members[g]!);
      const payers = people((g) => counts[g * ages + age]!);
      const amounts = Float64Array.of(...totals.filter(isEligible), ...errors.filter(isEligible));
      const total = sumOf(where, 'cohorts.sums', amounts).sum;
      const whole = per({ eligible, payers });
      const value = whole === 0 ? null : total / whole + 0; // never -0
      return { age, eligible, payers, total, value, complete: cohort.agesOver > age };
    });
    return { ...cohortHead(cohort), cells };
  });
}

/** Adds to the total of every group what it brought at one age, compensated (Neumaier). */
function addAge(totals: Float64Array, errors: Float64Array, valueOf: (group: number) => number): void {
  for (let g = 0; g < totals.length; g++) {
    const before = totals[g]!;
    const value = valueOf(g);
    const next = before + value;
    const added = next - before;
    errors[g]! += before - (next - added) + (value - added);
    totals[g] = next;
  }
}
