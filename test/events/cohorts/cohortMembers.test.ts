import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { ageReader } from '../../../src/events/cohorts/ageReader.ts';
import { cohortMembers } from '../../../src/events/cohorts/cohortMembers.ts';
import { cohortPlan } from '../../../src/events/cohorts/cohortPlan.ts';
import { cohortsOf } from '../../../src/events/cohorts/cohortsOf.ts';
import { countReturns } from '../../../src/events/cohorts/countReturns.ts';
import { groupSlices } from '../../../src/events/cohorts/groupSlices.ts';
import { cases, slowCohorts, visitFields } from '../cohortHistories.ts';

test('cohortMembers visits every group once, with the members and births that user by user comes to', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const plan = cohortPlan('f', eventLog(given.visits, visitFields), given.options);
      const slices = groupSlices(plan);
      const slow = slowCohorts(given);
      const visited: number[] = [];
      const births: (readonly [cohort: number, birth: number])[] = [];
      const sizes = cohortMembers(plan, slices, (members, first, end) => {
        for (let g = first; g < end; g++) visited.push(g);
        members.group.forEach((g, user) => {
          if (g >= 0) births.push([slices[g]!.cohort, members.birth[user]!]);
        });
        const steps = countReturns(plan, slices, members, first, end);
        for (const { group } of steps) for (const g of group) expect(g >= first && g < end).toBe(true);
        const ageOf = ageReader(plan, slices, members);
        plan.events.users.forEach((user, i) => {
          const g = members.group[user]!;
          if (g < 0 || plan.events.times[i]! < members.birth[user]!) return;
          expect(ageOf(i, user)).toBeLessThanOrEqual(slices[g]!.reach < plan.ages ? slices[g]!.reach : Infinity);
        });
      });
      const inOrder = (list: readonly (readonly [number, number])[]) => list.map(String).sort();
      expect(visited).toEqual([...slices.keys()]);
      expect(inOrder(births)).toEqual(inOrder(slow.members.map(({ cohort, birth }) => [cohort, birth] as const)));
      const { cohorts, groups } = cohortsOf(plan, slices, sizes);
      expect(groups.members).toBe(sizes);
      expect(cohorts.reduce((sum, { size }) => sum + size, 0)).toBe(slow.members.length);
      expect(cohorts.map(({ agesOver }) => agesOver)).toEqual(
        slow.over.map((over) => Math.max(0, Math.min(plan.ages, over))),
      );
    }),
  );
});
