import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { checkNames } from './checks/checkNames.ts';
import { fittedGrid, type FittedGridOptions } from './places/fittedGrid.ts';
import { rises } from './cuts/rises.ts';
import { thresholdSegments } from './thresholdSegments.ts';
import type { FittedGrid } from './types.ts';

/** What {@link engagementLevelSegments} goes by. */
export interface EngagementLevelSegmentsInput<Name extends string> extends FittedGridOptions {
  /** The column of the engagement score. */
  readonly score: Name;
  /** The column of the time since the customer was last active. */
  readonly recency: Name;
  /** The lowest score of a medium engagement. */
  readonly medium: number;
  /** The lowest score of a high engagement, above `medium`. */
  readonly high: number;
  /** After how much time without activity a customer is dormant, whatever the score. */
  readonly dormantAfter: number;
}

/**
 * Engagement levels: high, medium and low by score, and dormant for those who were away too long, however high their score. Who has
 * none of the two has no level.
 *
 * @returns A grid of two axes, plain JSON, for `segmentOne` and `segmentAll`.
 * @throws RangeError if `high` is not above `medium`; TypeError or RangeError if a number is none.
 *
 * @example
 * ```ts
 * import { engagementLevelSegments, segmentAll } from 'engagement-metrics/segment';
 * const levels = engagementLevelSegments({ score: 'health', recency: 'daysAway', medium: 40, high: 70, dormantAfter: 90 });
 * const { labels, codes } = segmentAll(levels, { health: [85, 85, 50, 10], daysAway: [3, 90, 20, 1] });
 * Array.from(codes, (code) => labels[code]); // => ['high', 'dormant', 'medium', 'low']
 * ```
 */
export function engagementLevelSegments<const Name extends string>(
  input: EngagementLevelSegmentsInput<Name>,
): FittedGrid<Name> {
  const where = 'engagementLevelSegments';
  onlyOptions(where, input, ['score', 'recency', 'medium', 'high', 'dormantAfter', 'missing', 'minimumDwell']);
  const { score, recency, medium, high, dormantAfter } = input;
  checkNames(where, { score, recency });
  rises(where, { medium, high });
  finite(where, { dormantAfter });
  const axes = [
    thresholdSegments({ of: score, cuts: [medium, high], labels: ['low', 'medium', 'high'] }),
    thresholdSegments({ of: recency, cuts: [dormantAfter], labels: ['active', 'away'] }),
  ];
  return fittedGrid(
    where,
    axes,
    ['high', 'medium', 'low', 'dormant'],
    ['low', 'dormant', 'medium', 'dormant', 'high', 'dormant'],
    input,
  );
}
