import fc from 'fast-check';
import { expect } from 'vitest';
import { eventLog, retentionCohorts, type RetentionCohorts, type RetentionRow } from 'engagement-metrics/events';
import { wilsonInterval } from 'engagement-metrics/inference';
import { cases, slowCell, slowCohorts, visitFields, type Member } from './cohortHistories.ts';

/** Day 0 of the little logs below. */
export const start = Date.parse('2024-05-01');

/** One cohort by days, of people who come on these days after the first, as of the eighth day. */
export function daysOf(people: Readonly<Record<string, readonly number[]>>): RetentionCohorts {
  const events = Object.entries(people).flatMap(([who, days]) =>
    days.map((d) => ({ who, at: start + d * 86_400_000 })),
  );
  const log = eventLog(events, { user: 'who', time: 'at' });
  return retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: start + 8 * 86_400_000, ages: 8 });
}

/** Asserts of a kind of retention that it is what a definition comes to, member by member, with its Wilson intervals. */
export function expectDefinition(
  kind: (cohorts: RetentionCohorts) => RetentionRow[],
  columnsOf: (ages: number) => readonly { readonly age: number; readonly last: number }[],
  isRetained: (member: Member, column: { readonly age: number; readonly last: number }, ages: number) => boolean,
  settles: boolean = true,
): void {
  fc.assert(
    fc.property(cases, (given) => {
      const slow = slowCohorts(given);
      const rows = kind(retentionCohorts(eventLog(given.visits, visitFields), given.options));
      const columns = columnsOf(slow.ages);
      expect(rows).toHaveLength(slow.labels.length);
      rows.forEach(({ cells }, c) => {
        expect(cells).toHaveLength(columns.length);
        columns.forEach((column, k) => {
          const known = slowCell(slow, c, column.last, (member) => isRetained(member, column, slow.ages));
          const interval = wilsonInterval({ successes: known.retained, trials: known.eligible });
          expect(cells[k]).toMatchObject({
            age: column.age,
            ...known,
            rate: interval?.estimate ?? null,
            low: interval?.low ?? null,
            high: interval?.high ?? null,
            complete: settles && known.complete,
          });
        });
      });
    }),
    { numRuns: 50 },
  );
}

/** The columns of a table with a cell for every age from some age on. */
export const agesFrom = (first: number) => (ages: number) =>
  Array.from({ length: Math.max(0, ages - first) }, (_, k) => ({ age: k + first, last: k + first }));
