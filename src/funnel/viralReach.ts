import { count } from '../check/count.ts';

/** What {@link viralReach} is computed from. */
export interface ViralReachInput {
  /** New users that a user brings, the same in every generation (≥ 0); the function of that name gives it. */
  readonly kFactor: number;
}

/**
 * Viral reach (total reach of a cohort, amplification): how many users one user makes in the end, that one included.
 *
 * `1 / (1 - kFactor)`, at least 1: the sum of all generations, `1 + kFactor + kFactor ** 2 + …`.
 *
 * @returns Users per user, or `null` when every generation is at least as large as the one before (`kFactor` from 1 on): the
 * sum has no end.
 * @throws RangeError if `kFactor` is negative.
 * @see David Skok, "Lessons Learned: Viral Marketing", 2009.
 *
 * @example
 * ```ts
 * import { viralReach } from 'engagement-metrics/funnel';
 * viralReach({ kFactor: 0.5 }); // => 2
 * viralReach({ kFactor: 1 }); // => null
 * ```
 */
export function viralReach({ kFactor }: ViralReachInput): number | null {
  count('viralReach', { kFactor });
  return kFactor < 1 ? 1 / (1 - kFactor) : null;
}
