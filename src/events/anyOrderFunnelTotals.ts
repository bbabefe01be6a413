import { coverCounts } from './funnels/coverCounts.ts';
import { funnelTotalsOf } from './funnels/funnelTotalsOf.ts';
import type { FunnelRules } from './funnels/funnelRuleTypes.ts';
import type { FunnelTotals } from './funnels/funnelTypes.ts';
import type { EventLog } from './types.ts';

/**
 * Totals of a funnel in any order (unordered funnel, event totals): how many attempts did so many of the steps; a user can
 * make several.
 *
 * An attempt begins with any of the steps while no other is open, and ends once it has all of them, with an event that
 * meets the exclusions, or when `window` is over since its latest step. Every event is in one attempt at most. The
 * attempts of one user are not independent of each other: their rates have no Wilson interval.
 *
 * @param log - Events in the order of time; of those at one time, the order in which they came.
 * @returns One funnel, or one a group.
 * @throws TypeError if an option is none, a condition asks for what the log does not have, or an exclusion is between
 * certain steps; RangeError for a window of no length.
 * @see PostHog, "Funnels", documentation; Mixpanel, "Conversion Criteria in Funnels", help centre.
 *
 * @example
 * ```ts
 * import { anyOrderFunnelTotals, eventLog } from 'engagement-metrics/events';
 * const type = ['invite', 'profile', 'profile', 'invite', 'invite'];
 * const events = { who: type.map(() => 'a'), at: type.map((_, i) => i * 60_000), type };
 * const log = eventLog(events, { user: 'who', time: 'at', type: 'type' });
 * const steps = ['profile', 'invite'].map((name) => ({ of: 'type', in: [name] }));
 * const [funnel] = anyOrderFunnelTotals(log, { steps, asOf: '1970-01-02' });
 * funnel?.steps.map(({ attempts }) => attempts); // => [3, 2]
 * ```
 */
export function anyOrderFunnelTotals(log: EventLog, options: FunnelRules): FunnelTotals[] {
  return funnelTotalsOf('anyOrderFunnelTotals', log, options, { count: coverCounts, anyStep: true });
}
