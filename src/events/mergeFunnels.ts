import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { criticalValue } from '../inference/criticalValue.ts';
import { addedCounts } from './population/addedCounts.ts';
import { funnelSteps } from './funnels/funnelSteps.ts';
import type { Funnel } from './funnels/funnelTypes.ts';
import { joinedTables } from './customers/joinedTables.ts';
import { mergedGroups } from './population/mergedGroups.ts';

/**
 * Funnels of parts as those of all: of disjoint sets of users, such as shards or workers. Users add up step by step; rates and
 * intervals are of the sums.
 *
 * @param parts - One or more, each what {@link orderedFunnel}, {@link exactOrderFunnel} or {@link anyOrderFunnel} gave: the
 * same one for all, with the same options.
 * @param options - How sure the intervals shall be, whatever it was for the parts.
 * @returns What a single pass over all events would give; groups and users in the order in which the parts have them.
 * @throws TypeError if there is no part, RangeError if one has other steps, a user is in two parts, a count is none, or the
 * confidence is not between 0 and 1.
 *
 * @example
 * ```ts
 * import { eventLog, mergeFunnels, orderedFunnel } from 'engagement-metrics/events';
 * const steps = ['A', 'B'].map((name) => ({ name, when: { of: 'type', in: [name] } }));
 * const part = (who: string[], what: string[]) => {
 *   const log = eventLog({ who, what, at: who.map((_, i) => i) }, { user: 'who', time: 'at', type: 'what' });
 *   return orderedFunnel(log, { steps, asOf: 10 });
 * };
 * const [funnel] = mergeFunnels([part(['a', 'a', 'b'], ['A', 'B', 'A']), part(['c', 'c'], ['A', 'B'])]);
 * funnel?.steps.map(({ users }) => users); // => [3, 2]
 * funnel?.steps[1]?.overallConversionRate; // ~> 0.6667
 * funnel?.timesToConvert.users; // => ['a', 'b', 'c']
 * ```
 */
export function mergeFunnels(parts: readonly (readonly Funnel[])[], options: ConfidenceOptions = {}): Funnel[] {
  const where = 'mergeFunnels';
  const z = criticalValue(where, options);
  return mergedGroups(where, parts, {
    headOf: ({ steps }) => steps.map(({ name }) => name),
    differs: 'has other steps than the parts before, or a group twice',
    add: (funnels, places): Funnel => {
      const { group, steps } = funnels[0]!;
      const ofStep = (k: number) => funnels.map((funnel) => funnel.steps[k]!);
      const users = steps.map((_, k) => addedCounts(where, ofStep(k), ['users']).users);
      const { open } = addedCounts(where, funnels, ['open']);
      const times = funnels.map(({ timesToConvert: { users: own, ...columns } }, i) => {
        const argument = `parts[${String(places[i])}].timesToConvert`;
        return { table: { users: own, columns }, argument, holder: argument };
      });
      const { users: all, columns } = joinedTables(where, times);
      return {
        group,
        steps: funnelSteps(
          users,
          steps.map(({ name }) => name),
          z,
        ),
        open,
        complete: open === 0,
        timesToConvert: { users: all, ...columns },
      };
    },
  });
}
