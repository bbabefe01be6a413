import { onlyOptions } from '../check/onlyOptions.ts';
import { checkLabels } from './checks/checkLabels.ts';
import { checkNames } from './checks/checkNames.ts';
import { fittedCuts } from './cuts/fittedCuts.ts';
import { rises } from './cuts/rises.ts';
import type { StabilityOptions } from './cuts/stabilityOf.ts';
import type { FittedCuts } from './types.ts';

/** What {@link contributionSegments} goes by. */
export interface ContributionSegmentsInput<Name extends string> extends StabilityOptions {
  /** The column of how much each user contributed in the window: a count. */
  readonly of: Name;
  /** From how many contributions on a user is a heavy contributor, above 1. */
  readonly heavy: number;
  /** A label for those whose count is missing. @defaultValue none: they have no segment */
  readonly missing?: string | undefined;
}

/**
 * Participation inequality (the 90-9-1 rule): lurkers who contribute nothing, intermittent contributors, and heavy ones.
 *
 * By what users do, not by their share: 90, 9 and 1 % is what Nielsen found in many communities, and the sizes of these
 * segments say what it is in yours. For the busiest percent instead, whatever it does, take the 0.99 quantile as `heavy`.
 *
 * @returns Bands, plain JSON, for `segmentOne` and `segmentAll`.
 * @throws RangeError if `heavy` is not above 1; TypeError or RangeError if it is no number.
 * @see Jakob Nielsen, The 90-9-1 Rule for Participation Inequality in Social Media and Online Communities (2006).
 *
 * @example
 * ```ts
 * import { contributionSegments, segmentAll, segmentProfile } from 'engagement-metrics/segment';
 * const posts = [0, 0, 0, 0, 0, 0, 0, 2, 1, 47];
 * const segments = segmentAll(contributionSegments({ of: 'posts', heavy: 20 }), { posts });
 * segmentProfile(segments, { posts }).map(({ segment, share }) => [segment, share]);
 * // [['lurkers', 0.7], ['intermittent contributors', 0.2], ['heavy contributors', 0.1]]
 * ```
 */
export function contributionSegments<const Name extends string>(
  input: ContributionSegmentsInput<Name>,
): FittedCuts<Name> {
  const where = 'contributionSegments';
  onlyOptions(where, input, ['of', 'heavy', 'missing', 'hysteresis', 'minimumDwell']);
  const { of, heavy } = input;
  checkNames(where, { of });
  rises(where, { 'one contribution': 1, heavy });
  const labels = ['lurkers', 'intermittent contributors', 'heavy contributors'];
  checkLabels(where, labels, input.missing);
  return fittedCuts(where, { ...input, labels }, [1, heavy], 1e-11 * (heavy - 1));
}
