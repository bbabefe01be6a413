import { chainCounts } from './funnels/chainCounts.ts';
import { funnelsOf } from './funnels/funnelsOf.ts';
import type { FunnelOptions } from './funnels/funnelRuleTypes.ts';
import type { Funnel } from './funnels/funnelTypes.ts';
import type { EventLog } from './types.ts';

/**
 * Funnel in this order (sequential funnel, loose order): how many users did the steps one after the other, whatever they
 * did between.
 *
 * A user is at step k once there are k events of theirs that meet the steps in order, the last no later than `window`
 * after the first, and none of the exclusions in between. From every first step on, each next one is taken where it comes
 * first, until an exclusion ends that; each user counts once a step, whichever first step got them there. The rates are
 * fractions with Wilson intervals, `null` where nobody was at the step before; multiplied they are the overall rate.
 *
 * @param log - Events in the order of time; of those at one time, the order in which they came.
 * @returns One funnel, or one a group.
 * @throws TypeError if an option is none, a condition asks for what the log does not have, or an exclusion for a step that
 * is not there; RangeError for a window of no length, or a confidence that is not between 0 and 1.
 * @see Amplitude, "How Amplitude computes funnels", documentation; ClickHouse, "windowFunnel", documentation; Mixpanel,
 * "Using Exclusion Steps", help centre.
 *
 * @example
 * ```ts
 * import { eventLog, orderedFunnel } from 'engagement-metrics/events';
 * const who = ['a', 'a', 'a', 'b', 'b', 'c'];
 * const at = [9, 10, 11, 9, 12, 9].map((hour) => Date.UTC(2026, 10, 22, hour));
 * const type = ['view', 'help', 'buy', 'view', 'buy', 'view'];
 * const log = eventLog({ who, at, type }, { user: 'who', time: 'at', type: 'type' });
 * const steps = ['view', 'buy'].map((name) => ({ name, when: { of: 'type', in: [name] } }));
 * const [funnel] = orderedFunnel(log, { steps, window: { hours: 2 }, asOf: '2026-11-23' });
 * funnel?.steps.map(({ name, users }) => [name, users]); // => [['view', 3], ['buy', 1]]
 * funnel?.steps[1]?.stepInterval?.high; // ~> 0.7923
 * funnel?.timesToConvert.observed; // => Float64Array.of(1, 0, 0)
 * ```
 */
export function orderedFunnel(log: EventLog, options: FunnelOptions): Funnel[] {
  return funnelsOf('orderedFunnel', log, options, { count: (plan) => chainCounts(plan, true) });
}
