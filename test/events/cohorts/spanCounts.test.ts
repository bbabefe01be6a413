import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog, retentionCohorts } from 'engagement-metrics/events';
import { onCounts } from '../../../src/events/cohorts/onCounts.ts';
import { spanCounts } from '../../../src/events/cohorts/spanCounts.ts';
import { cases, visitFields } from '../cohortHistories.ts';

test('spanCounts counts every step in each column of its span', () => {
  fc.assert(
    fc.property(cases, fc.nat({ max: 6 }), fc.nat({ max: 4 }), ({ visits, options }, columns, shift) => {
      const cohorts = retentionCohorts(eventLog(visits, visitFields), options);
      const first = (previous: number) => previous + 1;
      const last = (_: number, age: number) => Math.min(age - shift, columns - 1);
      const slow = new Float64Array(cohorts.groups.members.length * columns);
      cohorts.returns.group.forEach((group, step) => {
        const to = last(0, cohorts.returns.age[step]!);
        for (let k = first(cohorts.returns.previous[step]!); k <= to; k++) {
          slow[group * columns + k]! += cohorts.returns.members[step]!;
        }
      });
      expect(spanCounts(cohorts, columns, first, last)).toEqual(slow);
    }),
  );
});

test('onCounts has the members with a return at each age, those beyond the ages aside', () => {
  const at = [0, 0, 1, 5].map((days) => days * 86_400_000);
  const log = eventLog({ who: ['a', 'b', 'a', 'b'], at }, { user: 'who', time: 'at' });
  const options = { clock: 'calendar', calendar: { unit: 'day' }, asOf: 9 * 86_400_000, ages: 3 } as const;
  expect([...onCounts(retentionCohorts(log, options)).subarray(0, 3)]).toEqual([2, 1, 0]);
});
