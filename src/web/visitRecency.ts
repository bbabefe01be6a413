import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link visitRecency} is computed from. */
export interface VisitRecencyInput {
  /** When the visitor was last seen (milliseconds since 1970, at most `asOf`). */
  readonly lastVisit: number;
  /** The moment that is asked about (milliseconds since 1970). */
  readonly asOf: number;
}

/**
 * Visit recency: the time since the last visit.
 *
 * `asOf - lastVisit`, at least 0. Lower is better.
 *
 * @returns Milliseconds: 86,400,000 are 24 hours.
 * @throws RangeError if `lastVisit` is after `asOf`, or a time is not finite; who never visited has no recency.
 * @see Eric Peterson, Joseph Carrabis, "Measuring the Immeasurable: Visitor Engagement", 2008.
 *
 * @example
 * ```ts
 * import { visitRecency } from 'engagement-metrics/web';
 * visitRecency({ lastVisit: Date.UTC(2024, 0, 29), asOf: Date.UTC(2024, 1, 1) }) / 86_400_000; // => 3
 * visitRecency({ lastVisit: 2, asOf: 1 }); // throws ERR_OUT_OF_RANGE
 * ```
 */
export function visitRecency({ lastVisit, asOf }: VisitRecencyInput): number {
  const where = 'visitRecency';
  finite(where, { lastVisit, asOf });
  if (lastVisit > asOf) {
    refuse('ERR_OUT_OF_RANGE', where, 'lastVisit', `${String(lastVisit)} is after asOf ${String(asOf)}`);
  }
  const since = asOf - lastVisit + 0; // never -0
  return since < Infinity ? since : refuse('ERR_OVERFLOW', where, 'lastVisit', 'makes the result overflow');
}
