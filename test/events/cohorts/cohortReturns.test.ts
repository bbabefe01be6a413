import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog, type RetentionCohortsOptions } from 'engagement-metrics/events';
import { cohortMembers } from '../../../src/events/cohorts/cohortMembers.ts';
import { cohortPlan } from '../../../src/events/cohorts/cohortPlan.ts';
import { cohortReturns } from '../../../src/events/cohorts/cohortReturns.ts';
import { countReturns } from '../../../src/events/cohorts/countReturns.ts';
import { everyEvent } from '../../../src/events/cohorts/everyEvent.ts';
import { groupSlices } from '../../../src/events/cohorts/groupSlices.ts';
import { joinedReturns } from '../../../src/events/cohorts/joinedReturns.ts';
import type { CohortReturns } from '../../../src/events/cohorts/retentionTypes.ts';

const day = 86_400_000;
const logs = fc.array(fc.record({ who: fc.nat({ max: 30 }), at: fc.nat({ max: 12 * day }) }), {
  minLength: 600,
  maxLength: 700,
  size: 'max',
});

test('cohortReturns of many events counts as well in one pass as with one after the other', () => {
  fc.assert(
    fc.property(logs, fc.constantFrom('firstEver', 'firstInWindow', 'recurring'), (events, birth) => {
      const log = eventLog(events, { user: 'who', time: 'at' });
      const options = {
        clock: 'calendar',
        calendar: { unit: 'week' },
        interval: 'day',
        from: 5 * day,
        asOf: 12 * day,
      } as const;
      const plan = cohortPlan('f', log, { ...options, birth } satisfies RetentionCohortsOptions);
      const slices = groupSlices(plan);
      expect(everyEvent(plan, slices)).toBe(true);
      const parts: CohortReturns[] = [];
      const members = cohortMembers(plan, slices, (state, first, end) => {
        parts.push(...countReturns(plan, slices, state, first, end));
      });
      const slow = { members, returns: joinedReturns(parts) };
      expect(cohortReturns(plan, slices)).toEqual(slow);
      // A condition that all events meet leads the other way.
      const all = cohortPlan('f', log, { ...options, birth, start: { all: [] } });
      expect(everyEvent(all, slices)).toBe(false);
      expect(cohortReturns(all, slices)).toEqual(slow);
    }),
    { numRuns: 20 },
  );
});
