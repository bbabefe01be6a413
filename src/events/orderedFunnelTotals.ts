import { chainCounts } from './funnels/chainCounts.ts';
import { funnelTotalsOf } from './funnels/funnelTotalsOf.ts';
import type { FunnelRules } from './funnels/funnelRuleTypes.ts';
import type { FunnelTotals } from './funnels/funnelTypes.ts';
import type { EventLog } from './types.ts';

/**
 * Totals of a funnel in this order (event totals): how many attempts got to each step; a user can make several.
 *
 * An attempt begins with a first step while no other is open, and ends with its last step, an event that meets the
 * exclusions, or when `window` is over since the latest first step that it can go on from. A first step within an open
 * attempt begins no other: "search, search, search, search, add" is one attempt, and one conversion. Every event is in one
 * attempt at most.
 *
 * Never fewer than users at any step, and as many where nobody tries twice. The attempts of one user are not independent
 * of each other: their rates have no Wilson interval.
 *
 * @param log - Events in the order of time; of those at one time, the order in which they came.
 * @returns One funnel, or one a group.
 * @throws TypeError if an option is none, a condition asks for what the log does not have, or an exclusion for a step that
 * is not there; RangeError for a window of no length.
 * @see Mixpanel, "Conversion Criteria in Funnels", help centre, whose totals begin anew likewise, after a conversion, a
 * window or an exclusion; Amplitude, "How Amplitude computes funnels", documentation.
 *
 * @example
 * ```ts
 * import { eventLog, orderedFunnelTotals } from 'engagement-metrics/events';
 * const type = ['search', 'search', 'search', 'search', 'add', 'search', 'add', 'search'];
 * const events = { who: type.map(() => 'a'), at: type.map((_, i) => i * 60_000), type };
 * const log = eventLog(events, { user: 'who', time: 'at', type: 'type' });
 * const steps = ['search', 'add'].map((name) => ({ of: 'type', in: [name] }));
 * const [funnel] = orderedFunnelTotals(log, { steps, window: { hours: 1 }, asOf: '1970-01-02' });
 * funnel?.steps.map(({ attempts }) => attempts); // => [3, 2]
 * ```
 */
export function orderedFunnelTotals(log: EventLog, options: FunnelRules): FunnelTotals[] {
  return funnelTotalsOf('orderedFunnelTotals', log, options, { count: (plan) => chainCounts(plan, true) });
}
