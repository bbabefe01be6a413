import { chainCounts } from './funnels/chainCounts.ts';
import { funnelsOf } from './funnels/funnelsOf.ts';
import type { FunnelOptions } from './funnels/funnelRuleTypes.ts';
import type { Funnel } from './funnels/funnelTypes.ts';
import type { EventLog } from './types.ts';

/**
 * Funnel in exact order (strict order): how many users did the steps one after the other, and nothing else between.
 *
 * A user is at step k once k events of theirs that follow each other, among all that `where` leaves, meet the steps in
 * order, the last no later than `window` after the first. Whatever else comes between ends an attempt, so that exclusions
 * only matter where they are steps. Never more users than in this order. A further step can raise the numbers: after
 * `A, X, B` nobody is at the end of A, B, but one is at that of A, X, B.
 *
 * @param log - Events in the order of time; of those at one time, the order in which they came.
 * @returns One funnel, or one a group.
 * @throws TypeError if an option is none, a condition asks for what the log does not have, or an exclusion for a step that
 * is not there; RangeError for a window of no length, or a confidence that is not between 0 and 1.
 * @see Amplitude, "How Amplitude computes funnels", documentation.
 *
 * @example
 * ```ts
 * import { eventLog, exactOrderFunnel } from 'engagement-metrics/events';
 * const type = ['A', 'X', 'B'];
 * const at = ['2026-11-20', '2026-11-21', '2026-11-22'];
 * const log = eventLog({ who: ['a', 'a', 'a'], at, type }, { user: 'who', time: 'at', type: 'type' });
 * const usersOf = (...steps: string[]) =>
 *   exactOrderFunnel(log, { steps: steps.map((name) => ({ of: 'type', in: [name] })), asOf: '2026-11-23' })[0]?.steps.at(-1)?.users;
 * usersOf('A', 'B'); // => 0
 * usersOf('A', 'X', 'B'); // => 1
 * ```
 */
export function exactOrderFunnel(log: EventLog, options: FunnelOptions): Funnel[] {
  return funnelsOf('exactOrderFunnel', log, options, {
    count: (plan) => chainCounts(plan, false),
    nothingBetween: true,
  });
}
