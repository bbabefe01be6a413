import { proportion } from '../check/proportion.ts';

/** What {@link reopenRate} is computed from. */
export interface ReopenRateInput {
  /** Tickets that were opened again after they were resolved, each counted once (≥ 0, at most `resolved`). */
  readonly reopened: number;
  /** Tickets that were resolved, each counted once (≥ 0). */
  readonly resolved: number;
}

/**
 * Ticket reopen rate: the share of the resolved tickets that turned out not to be.
 *
 * `reopened / resolved`, between 0 and 1; lower is better. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was resolved.
 * @throws RangeError if a count is negative, or `reopened` exceeds `resolved` (then it counts reopenings, not tickets).
 * @see Kaizo, "Reopen Rate (RR)", metric definition.
 *
 * @example
 * ```ts
 * import { reopenRate } from 'engagement-metrics/survey';
 * reopenRate({ reopened: 12, resolved: 200 }); // => 0.06
 * ```
 */
export function reopenRate({ reopened, resolved }: ReopenRateInput): number | null {
  return proportion('reopenRate', { reopened }, { resolved });
}
