import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog, type RetentionCohortsOptions } from 'engagement-metrics/events';
import { cohortMembers } from '../../../src/events/cohorts/cohortMembers.ts';
import { cohortPlan } from '../../../src/events/cohorts/cohortPlan.ts';
import { countReturns } from '../../../src/events/cohorts/countReturns.ts';
import { groupSlices } from '../../../src/events/cohorts/groupSlices.ts';
import { joinedReturns } from '../../../src/events/cohorts/joinedReturns.ts';
import { memberRanges } from '../../../src/events/cohorts/memberRanges.ts';
import { plainReturns } from '../../../src/events/cohorts/plainReturns.ts';
import type { CohortReturns } from '../../../src/events/cohorts/retentionTypes.ts';
import { cases, visitFields, type Case } from '../cohortHistories.ts';

/** The same cases, by the calendar and without conditions. */
const plainCases = cases.map(({ visits, options }): Case => {
  const { calendar, asOf, birth, from, ages } = options;
  const interval = options.clock === 'calendar' ? options.interval : 'day';
  const plain: RetentionCohortsOptions = { clock: 'calendar', interval, calendar, asOf, birth, from, ages };
  return { visits, options: plain };
});

test('plainReturns has the members and returns that finding one and then the other comes to', () => {
  fc.assert(
    fc.property(plainCases, ({ visits, options }) => {
      const plan = cohortPlan('f', eventLog(visits, visitFields), options);
      const slices = groupSlices(plan);
      const slow: CohortReturns[] = [];
      const slowMembers = cohortMembers(plan, slices, (state, first, end) => {
        slow.push(...countReturns(plan, slices, state, first, end));
      });
      const members = new Int32Array(slices.length);
      const marks = new Uint16Array(plan.users);
      const parts = memberRanges(plan, slices).map(([first, end]) => {
        return plainReturns(plan, slices, first, end, marks, members);
      });
      expect(members).toEqual(slowMembers);
      expect(joinedReturns(parts)).toEqual(joinedReturns(slow));
    }),
    { numRuns: 300 },
  );
});
