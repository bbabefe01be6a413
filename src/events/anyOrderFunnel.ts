import { coverCounts } from './funnels/coverCounts.ts';
import { funnelsOf } from './funnels/funnelsOf.ts';
import type { FunnelOptions } from './funnels/funnelRuleTypes.ts';
import type { Funnel } from './funnels/funnelTypes.ts';
import type { EventLog } from './types.ts';

/**
 * Funnel in any order (unordered funnel): how many users did so many of the steps, whichever came first.
 *
 * A user is in row k once k different events of theirs meet k different steps, the latest no later than `window` after the
 * earliest, and none of the exclusions in between. A row is so many steps, not a certain one, and has no name: the first
 * holds whoever did any of them. Never fewer users than in this order.
 *
 * @param log - Events in the order of time; of those at one time, the order in which they came.
 * @returns One funnel, or one a group.
 * @throws TypeError if an option is none, a condition asks for what the log does not have, or an exclusion is between
 * certain steps; RangeError for a window of no length, or a confidence that is not between 0 and 1.
 * @see PostHog, "Funnels", documentation; Amplitude, "How Amplitude computes funnels", documentation, whose first row
 * holds only who did the first step; the last row is the same.
 *
 * @example
 * ```ts
 * import { anyOrderFunnel, eventLog } from 'engagement-metrics/events';
 * const type = ['invite', 'profile', 'profile', 'profile'];
 * const at = ['2026-11-20', '2026-11-21', '2026-11-20', '2026-11-21'];
 * const log = eventLog({ who: ['a', 'a', 'b', 'b'], at, type }, { user: 'who', time: 'at', type: 'type' });
 * const steps = ['profile', 'invite'].map((name) => ({ of: 'type', in: [name] }));
 * anyOrderFunnel(log, { steps, asOf: '2026-11-23' })[0]?.steps.map(({ users }) => users); // => [2, 1]
 * ```
 */
export function anyOrderFunnel(log: EventLog, options: FunnelOptions): Funnel[] {
  return funnelsOf('anyOrderFunnel', log, options, { count: coverCounts, anyStep: true });
}
