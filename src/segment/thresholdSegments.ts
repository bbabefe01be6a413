import { finite } from '../check/finite.ts';
import { list } from '../check/list.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { checkLabels } from './checks/checkLabels.ts';
import { fittedCuts, type BandsInput } from './cuts/fittedCuts.ts';
import type { FittedCuts } from './types.ts';

/** What {@link thresholdSegments} cuts where; its labels are one more than there are cuts. */
export interface ThresholdSegmentsInput<Name extends string> extends BandsInput<Name> {
  /** Where each band but the lowest begins, rising. */
  readonly cuts: readonly number[];
}

/**
 * Segments by cuts that you set: a value belongs to the highest band whose cut it reaches, `[cut, next cut)`.
 *
 * @returns Segments with nothing left to learn: plain JSON, for `segmentOne` and `segmentAll`. A value less than 1e-11 of
 * the cuts' span below a cut counts as having reached it.
 * @throws RangeError if the cuts do not rise or a label is there twice; TypeError if labels are not one more than cuts.
 *
 * @example
 * ```ts
 * import { segmentOne, thresholdSegments } from 'engagement-metrics/segment';
 * const bands = thresholdSegments({ of: 'score', cuts: [40, 70], labels: ['cold', 'warm', 'hot'] });
 * segmentOne(bands, { score: 71 }); // => 'hot'
 * segmentOne(bands, { score: 40 }); // => 'warm'
 * thresholdSegments({ of: 'score', cuts: [70, 40], labels: ['cold', 'warm', 'hot'] }); // throws ERR_OUT_OF_RANGE
 * ```
 */
export function thresholdSegments<const Name extends string>(input: ThresholdSegmentsInput<Name>): FittedCuts<Name> {
  const where = 'thresholdSegments';
  onlyOptions(where, input, ['of', 'cuts', 'labels', 'missing', 'hysteresis', 'minimumDwell']);
  const { of, labels, missing } = input;
  const cuts = list(where, 'cuts', input.cuts);
  if (typeof of !== 'string') refuse('ERR_TYPE', where, 'of', `is ${shown(of)}, not a name`);
  checkLabels(where, labels, missing);
  cuts.forEach((cut, i) => {
    finite(where, { [`cuts[${String(i)}]`]: cut });
    const before = cuts[i - 1]!;
    if (cut <= before) {
      refuse('ERR_OUT_OF_RANGE', where, `cuts[${String(i)}]`, `${String(cut)} is not above ${String(before)}`);
    }
  });
  if (labels.length !== cuts.length + 1) {
    refuse('ERR_LENGTH', where, 'labels', `are ${String(labels.length)} for ${String(cuts.length)} cuts, not one more`);
  }
  const [first = 0, last = first] = [cuts[0], cuts[cuts.length - 1]];
  // Of the span, or of the size of a single cut; each end by itself, since the span may be beyond the doubles.
  const tolerance = first === last ? 1e-11 * Math.abs(first) : 1e-11 * last - 1e-11 * first;
  return fittedCuts(where, input, cuts, tolerance);
}
