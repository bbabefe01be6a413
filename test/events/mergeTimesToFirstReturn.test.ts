import fc from 'fast-check';
import { test } from 'vitest';
import {
  eventLog,
  mergeTimesToFirstReturn,
  timesToFirstReturn,
  type FirstReturnTimes,
} from 'engagement-metrics/events';
import { cases, visitFields, type Visit } from './cohortHistories.ts';
import { expectMerge, expectRefused, partings } from './partings.ts';

/** Users in an order of their own: parts have them in theirs. */
function inOrder({ users, durations, observed }: FirstReturnTimes): unknown[] {
  const rows = users.map((user, i) => [user, durations[i], observed[i]] as const);
  return rows.sort(([a], [b]) => (a < b ? -1 : 1));
}

test('mergeTimesToFirstReturn of any parts by users is the single pass', () => {
  fc.assert(
    fc.property(cases, partings, ({ visits, options: { asOf, start, return: back } }, parting) => {
      const of = (some: readonly Visit[]) =>
        timesToFirstReturn(eventLog(some, visitFields), { asOf, start, return: back });
      const parts = parting(visits).map(of);
      expectMerge({ merge: mergeTimesToFirstReturn, parts, whole: of(visits), nothing: of([]), seen: inOrder });
    }),
  );
});

test('mergeTimesToFirstReturn refuses a user of two parts, columns of another length, and no part at all', () => {
  const part = { users: ['a'], durations: Float64Array.of(1), observed: Float64Array.of(0) };
  expectRefused(() => mergeTimesToFirstReturn([]), 'ERR_LENGTH', 'parts');
  expectRefused(() => mergeTimesToFirstReturn([part, part]), 'ERR_OUT_OF_RANGE', 'parts[1].users');
  const long = { ...part, users: ['b', 'c'] };
  expectRefused(() => mergeTimesToFirstReturn([part, long]), 'ERR_LENGTH', 'parts[1].durations');
});
