import { chainCounts } from './funnels/chainCounts.ts';
import { funnelTotalsOf } from './funnels/funnelTotalsOf.ts';
import type { FunnelRules } from './funnels/funnelRuleTypes.ts';
import type { FunnelTotals } from './funnels/funnelTypes.ts';
import type { EventLog } from './types.ts';

/**
 * Totals of a funnel in exact order (strict order, event totals): how many attempts got to each step; a user can make
 * several.
 *
 * As `orderedFunnelTotals`, but any event that is neither the next step nor a first one ends an attempt as well. A first
 * step within an open attempt begins the steps anew, but no other attempt. The attempts of one user are not independent of
 * each other: their rates have no Wilson interval.
 *
 * @param log - Events in the order of time; of those at one time, the order in which they came.
 * @returns One funnel, or one a group.
 * @throws TypeError if an option is none, a condition asks for what the log does not have, or an exclusion for a step that
 * is not there; RangeError for a window of no length.
 * @see Mixpanel, "Conversion Criteria in Funnels", help centre; Amplitude, "How Amplitude computes funnels",
 * documentation.
 *
 * @example
 * ```ts
 * import { eventLog, exactOrderFunnelTotals } from 'engagement-metrics/events';
 * const type = ['search', 'add', 'search', 'help', 'add'];
 * const events = { who: type.map(() => 'a'), at: type.map((_, i) => i * 60_000), type };
 * const log = eventLog(events, { user: 'who', time: 'at', type: 'type' });
 * const steps = ['search', 'add'].map((name) => ({ of: 'type', in: [name] }));
 * const [funnel] = exactOrderFunnelTotals(log, { steps, asOf: '1970-01-02' });
 * funnel?.steps.map(({ attempts }) => attempts); // => [2, 1]
 * ```
 */
export function exactOrderFunnelTotals(log: EventLog, options: FunnelRules): FunnelTotals[] {
  return funnelTotalsOf('exactOrderFunnelTotals', log, options, {
    count: (plan) => chainCounts(plan, false),
    nothingBetween: true,
  });
}
