import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import type { Label, Value } from '../table/types.ts';
import { numberOf } from '../table/numberOf.ts';
import { afterDwell } from './places/afterDwell.ts';
import { checkFitted } from './checks/checkFitted.ts';
import { placeOne } from './places/placeOne.ts';
import { previousPlaces } from './places/previousPlaces.ts';
import { segmentLabels } from './places/segmentLabels.ts';
import type { FittedSegments, SegmentRow } from './types.ts';

/** Where a customer was, and for how long. */
export interface SegmentOneOptions {
  /** The segment in which the customer was; `null` for one who is new. @defaultValue null */
  readonly previous?: Label;
  /** How long, in the unit of the segments' `minimumDwell`, which asks for it. @defaultValue not known */
  readonly dwell?: Value;
}

/**
 * The segment of one customer.
 *
 * With `hysteresis` h in the segments, a customer who was in another band moves up where the value reaches `cut + h` and
 * down where it is below `cut - h`. With a `minimumDwell`, nobody leaves a segment before that time; but who is missing
 * now is missing at once, and nobody is held among the missing, or where the dwell is `null`.
 *
 * @param fitted - What `thresholdSegments`, `ruleSegments`, `gridSegments` … gave.
 * @param row - The customer, with the values and fields that the segments read; `null` says that one is missing.
 * @returns A label; `null` where a value is missing and the segments name no label for that.
 * @throws TypeError if a value is not in the row, or is not a number, or if segments with a `minimumDwell` are given a
 * previous one and no dwell; RangeError if the previous one is none of them.
 *
 * @example
 * ```ts
 * import { segmentOne, thresholdSegments } from 'engagement-metrics/segment';
 * const bands = thresholdSegments({ of: 'score', cuts: [50], labels: ['low', 'high'], hysteresis: 3 });
 * segmentOne(bands, { score: 50 }); // => 'high'
 * segmentOne(bands, { score: 50 }, { previous: 'low' }); // => 'low'
 * segmentOne(bands, { score: null }); // => null
 * ```
 */
export function segmentOne<Name extends string = never, Field extends string = never>(
  fitted: FittedSegments<Name, Field>,
  row: SegmentRow<NoInfer<Name>, NoInfer<Field>>,
  options: SegmentOneOptions = {},
): string | null {
  const where = 'segmentOne';
  checkFitted(where, fitted);
  onlyOptions(where, options, ['previous', 'dwell']);
  const { labels, absent } = segmentLabels(fitted);
  const [before] = previousPlaces(where, labels, absent, [options.previous], () => 'previous') as unknown as [number];
  const place = placeOne(where, fitted, labels, row, before);
  const { minimumDwell = 0 } = fitted;
  const held = afterDwell(place, before, dwellOf(where, options, before >= 0 && minimumDwell > 0), minimumDwell);
  return labels[held < 0 ? absent : held] ?? null;
}

function dwellOf(where: string, { dwell }: SegmentOneOptions, needed: boolean): number {
  if (dwell === undefined && needed) {
    refuse('ERR_TYPE', where, 'dwell', 'is undefined, which a minimumDwell and a previous segment ask for');
  }
  const value = numberOf(dwell) ?? refuse('ERR_TYPE', where, 'dwell', `is ${shown(dwell)}, not a number`);
  return value < 0 ? refuse('ERR_OUT_OF_RANGE', where, 'dwell', `is ${String(value)}, below 0`) : value;
}
