import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { finite } from '../check/finite.ts';
import { list } from '../check/list.ts';
import { refuse } from '../check/refuse.ts';
import { criticalValue } from '../inference/criticalValue.ts';
import { retentionRows } from './cohorts/retentionRows.ts';
import type { RetentionCell, RetentionCohorts, RetentionRow } from './cohorts/retentionTypes.ts';

/** The first and the last age of a bracket, both within it. */
export type AgeBracket = readonly [first: number, last: number];

/** One cohort in one bracket of ages. */
export interface BracketCell extends RetentionCell {
  /** The last age of the bracket. */
  readonly lastAge: number;
}

/**
 * Bracket retention (custom brackets, bounded or range retention): the share of a cohort that returns at any age of a bracket,
 * such as days 1 to 3, 4 to 7, 8 to 14.
 *
 * `members with a return at an age from first to last / members whose last age is over`; a fraction, at least N-day retention at
 * each of its ages. A bracket of one age is N-day retention.
 *
 * @param cohorts - What {@link retentionCohorts} gives.
 * @param brackets - The brackets; they may overlap, and leave ages out.
 * @returns One row a cohort, with a cell for every bracket.
 * @throws RangeError if a bracket is not two whole numbers that rise from 0 on and stay below `ages` of the cohorts, or the
 * confidence not between 0 and 1; TypeError if something is no bracket at all.
 *
 * @example
 * ```ts
 * import { eventLog, retentionCohorts, retentionInBrackets } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a', 'b'], at: ['2024-05-01', '2024-05-01', '2024-05-02', '2024-05-04'] },
 *   { user: 'who', time: 'at' },
 * );
 * const cohorts = retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-05' });
 * retentionInBrackets(cohorts, [[1, 2], [1, 3]])[0]?.cells.map(({ rate }) => rate); // => [0.5, 1]
 * ```
 */
export function retentionInBrackets(
  cohorts: RetentionCohorts,
  brackets: readonly AgeBracket[],
  options: ConfidenceOptions = {},
): RetentionRow<BracketCell>[] {
  const where = 'retentionInBrackets';
  const z = criticalValue(where, options);
  const ends = list(where, 'brackets', brackets).map((bracket, j) => readBracket(where, j, bracket, cohorts.ages));
  const columns = ends.map(([age, last]) => ({ age, last }));
  const { groups, returns } = cohorts;
  const counts = new Float64Array(groups.members.length * ends.length);
  ends.forEach(([first, last], j) => {
    for (let step = 0; step < returns.age.length; step++) {
      const age = returns.age[step]!;
      // The first return in the bracket is the one whose step comes from before it.
      if (returns.previous[step]! >= first || age < first || age > last) continue;
      counts[returns.group[step]! * ends.length + j]! += returns.members[step]!;
    }
  });
  return retentionRows(cohorts, columns, counts, z).map(({ cells, ...head }) => {
    return { ...head, cells: cells.map((cell, j) => ({ ...cell, lastAge: ends[j]![1] })) };
  });
}

function readBracket(where: string, j: number, bracket: AgeBracket, ages: number): AgeBracket {
  const argument = `brackets[${String(j)}]`;
  const ends = list<number>(where, argument, bracket);
  if (ends.length !== 2) refuse('ERR_LENGTH', where, argument, `has ${String(ends.length)} ends, not two`);
  const [first, last] = ends as [number, number];
  finite(where, { [`${argument}[0]`]: first, [`${argument}[1]`]: last });
  if (Number.isInteger(first) && Number.isInteger(last) && first >= 0 && first <= last && last < ages) {
    return [first, last];
  }
  const fact = `is ${String(first)} to ${String(last)}, not whole ages that rise within 0 to ${String(ages - 1)}`;
  return refuse('ERR_OUT_OF_RANGE', where, argument, fact);
}
