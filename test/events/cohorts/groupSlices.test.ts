import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { cohortPlan } from '../../../src/events/cohorts/cohortPlan.ts';
import { groupSlices } from '../../../src/events/cohorts/groupSlices.ts';
import { cases, slowCohorts, visitFields } from '../cohortHistories.ts';

test('groupSlices parts the events since the first cohort, in order, by cohort and by how many ages are over', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const plan = cohortPlan('f', eventLog(given.visits, visitFields), given.options);
      const slices = groupSlices(plan);
      const { times } = plan.events;
      slices.forEach(({ cohort, from, to, agesOver, reach }, g) => {
        expect(from).toBe(g === 0 ? times.filter((time) => time < plan.starts[0]!).length : slices[g - 1]!.to);
        expect(to).toBeGreaterThan(from);
        for (const time of times.subarray(from, to)) {
          expect(time).toBeGreaterThanOrEqual(plan.starts[cohort]!);
          expect(time).toBeLessThan(plan.starts[cohort + 1]!);
        }
        expect(reach).toBeGreaterThanOrEqual(Math.max(0, agesOver - 1));
        expect(reach).toBeLessThanOrEqual(plan.ages);
      });
      if (slices.length > 0) expect(slices.at(-1)!.to).toBe(times.length);
      for (const { birth, over } of slowCohorts(given).members) {
        const place = times.indexOf(birth);
        expect(slices.find(({ from, to }) => from <= place && place < to)!.agesOver).toBe(Math.min(plan.ages, over));
      }
    }),
  );
});
