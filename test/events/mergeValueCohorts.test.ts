import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eventLog,
  mergeValueCohorts,
  retentionOn,
  valueCohorts,
  valuePerMember,
  valuePerPayer,
  type ValueCell,
  type ValueCohorts,
  type ValueCohortsOptions,
} from 'engagement-metrics/events';
import { cases, visitFields, type Visit } from './cohortHistories.ts';
import { expectMerge, expectRefused, partings } from './partings.ts';

interface Seen {
  readonly counts: unknown;
  readonly totals: readonly number[];
}

/** What must be the same to the last bit, and what but for the rounding of the parts' sums. */
function tablesOf(cohorts: ValueCohorts): Seen {
  const cells = [valuePerMember(cohorts), valuePerPayer(cohorts)].flatMap((rows) => rows.flatMap((row) => row.cells));
  const countsOf = ({ age, eligible, payers, value, complete }: ValueCell) => {
    return { age, eligible, payers, none: value === null, complete };
  };
  return { counts: [retentionOn(cohorts), cells.map(countsOf)], totals: cells.map(({ total }) => total) };
}

test('mergeValueCohorts of any parts by users has the counts of the single pass, and its sums to 1e-12', () => {
  fc.assert(
    fc.property(cases, partings, ({ visits, options: given }, parting) => {
      const first = Math.min(...visits.map(({ at }) => at), Number(given.asOf) - 1);
      const { minimumOccurrences: _, ...rest } = { ...given, from: given.from ?? first };
      const of = (some: readonly Visit[]) => valueCohorts(eventLog(some, visitFields), rest as ValueCohortsOptions);
      const size = visits.reduce((sum, { paid }) => sum + Math.abs(paid ?? 0), 0);
      const same = (actual: unknown, expected: unknown) => {
        const [{ counts, totals }, wanted] = [actual as Seen, expected as Seen];
        expect(counts).toEqual(wanted.counts);
        totals.forEach((total, i) => {
          expect(Math.abs(total - wanted.totals[i]!)).toBeLessThanOrEqual(1e-12 * size);
        });
      };
      const parts = parting(visits).map(of);
      expectMerge({ merge: mergeValueCohorts, parts, whole: of(visits), nothing: of([]), seen: tablesOf, same });
    }),
  );
});

const options = { clock: 'calendar', calendar: { unit: 'day' }, from: 0, asOf: 86_400_000 } as const;
const of = (paid: number, more: object = {}) =>
  valueCohorts(eventLog({ who: ['a'], at: [0], paid: [paid] }, { user: 'who', time: 'at', value: 'paid' }), {
    ...options,
    ...more,
  });

test('mergeValueCohorts adds up what sums of parts lose one after the other', () => {
  const parts = [of(1e16), of(1), of(1), of(-1e16)];
  expect(mergeValueCohorts(parts).sums).toEqual(Float64Array.of(2));
});

test('mergeValueCohorts refuses a sum beyond the largest double, other cohorts, and no part at all', () => {
  expectRefused(() => mergeValueCohorts([of(1e308), of(1e308)]), 'ERR_OVERFLOW', 'parts');
  expectRefused(() => mergeValueCohorts([of(1), of(1, { asOf: 86_400_001 })]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  expectRefused(() => mergeValueCohorts([]), 'ERR_LENGTH', 'parts');
});
