import { addedCounts } from './population/addedCounts.ts';
import { funnelRates } from './funnels/funnelRates.ts';
import type { FunnelTotals } from './funnels/funnelTypes.ts';
import { mergedGroups } from './population/mergedGroups.ts';

/**
 * Funnels of attempts, of parts, as those of all: of disjoint sets of users, such as shards or workers. Attempts add up step by
 * step; rates are of the sums.
 *
 * @param parts - One or more, each what {@link orderedFunnelTotals}, {@link exactOrderFunnelTotals} or
 * {@link anyOrderFunnelTotals} gave: the same one for all, with the same options.
 * @returns What a single pass over all events would give; groups in the order in which the parts have them.
 * @throws TypeError if there is no part, RangeError if one has other steps, or a count is none.
 *
 * @example
 * ```ts
 * import { eventLog, mergeFunnelTotals, orderedFunnelTotals } from 'engagement-metrics/events';
 * const steps = ['A', 'B'].map((what) => ({ of: 'type', in: [what] }));
 * const part = (who: string[], what: string[]) => {
 *   const log = eventLog({ who, what, at: who.map((_, i) => i) }, { user: 'who', time: 'at', type: 'what' });
 *   return orderedFunnelTotals(log, { steps, asOf: 10 });
 * };
 * const [totals] = mergeFunnelTotals([part(['a', 'a', 'a'], ['A', 'B', 'A']), part(['c', 'c'], ['A', 'B'])]);
 * totals?.steps.map(({ attempts }) => attempts); // => [3, 2]
 * ```
 */
export function mergeFunnelTotals(parts: readonly (readonly FunnelTotals[])[]): FunnelTotals[] {
  const where = 'mergeFunnelTotals';
  return mergedGroups(where, parts, {
    headOf: ({ steps }) => steps.map(({ name }) => name),
    differs: 'has other steps than the parts before, or a group twice',
    add: (totals): FunnelTotals => {
      const { group, steps } = totals[0]!;
      const ofStep = (k: number) => totals.map((one) => one.steps[k]!);
      const attempts = steps.map((_, k) => addedCounts(where, ofStep(k), ['attempts']).attempts);
      const rates = funnelRates(
        attempts,
        steps.map(({ name }) => name),
      );
      const { open } = addedCounts(where, totals, ['open']);
      return { group, steps: rates.map((row, k) => ({ ...row, attempts: attempts[k]! })), open, complete: open === 0 };
    },
  });
}
