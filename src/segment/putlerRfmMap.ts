import { ruleSegments } from './ruleSegments.ts';
import type { FittedRules } from './types.ts';

/**
 * The published map of RFM scores to eleven segments (champions, loyal customers, potential loyalists …) of Putler, made
 * exhaustive and exclusive.
 *
 * Published are ranges of the recency score and of the mean of the other two, on a scale from 0 to 5, many of which
 * overlap. Here every cell has one segment, whose published ranges hold it: recency decides first, and within it the mean
 * of frequency and monetary scores, at 2, 3 and 4. Every name is used.
 *
 * @returns Rules over scores from 1 to 5: the field `recency`, and `frequencyMonetary`, the mean of the other two.
 * @see Putler, RFM Analysis for Successful Customer Segmentation: the table of customer segments.
 *
 * @example
 * ```ts
 * import { putlerRfmMap, segmentOne } from 'engagement-metrics/segment';
 * segmentOne(putlerRfmMap(), { recency: 5, frequencyMonetary: 4.5 }); // => 'champions'
 * segmentOne(putlerRfmMap(), { recency: 1, frequencyMonetary: 4.5 }); // => "can't lose them"
 * ```
 */
export function putlerRfmMap(): FittedRules<'recency' | 'frequencyMonetary'> {
  const rule = (label: string, recency: number, from: number) => ({
    label,
    when: {
      all: [
        { of: 'recency' as const, from: recency },
        { of: 'frequencyMonetary' as const, from },
      ],
    },
  });
  return ruleSegments({
    rules: [
      rule('champions', 4, 4),
      rule('loyal customers', 3, 3),
      rule('potential loyalists', 4, 1.5),
      rule('recent customers', 5, 1),
      rule('promising', 4, 1),
      rule('at risk', 2, 3),
      rule('customers needing attention', 2, 2),
      rule('about to sleep', 3, 1),
      rule("can't lose them", 1, 4),
      rule('at risk', 1, 2),
      rule('hibernating', 2, 1),
    ],
    fallback: 'lost',
  });
}
