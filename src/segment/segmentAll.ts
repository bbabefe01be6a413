import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Codes, Column, Label } from '../table/types.ts';
import { afterDwell } from './places/afterDwell.ts';
import { checkFitted } from './checks/checkFitted.ts';
import { placeAll } from './places/placeAll.ts';
import { previousPlaces } from './places/previousPlaces.ts';
import { segmentLabels } from './places/segmentLabels.ts';
import type { FittedSegments, SegmentTable } from './types.ts';

/** Where customers were, and for how long. */
export interface SegmentAllOptions {
  /** The segments in which they were, what an earlier `segmentAll` gave or their labels; missing for new ones. @defaultValue none */
  readonly previous?: Codes | ArrayLike<Label> | Iterable<Label> | undefined;
  /** How long each, in the unit of the segments' `minimumDwell`, which asks for it. @defaultValue not known */
  readonly dwell?: Column | undefined;
}

/**
 * The segment of every customer of a table, as `segmentOne` says.
 *
 * @param fitted - What `thresholdSegments`, `ruleSegments`, `gridSegments` … gave.
 * @param table - The customers: rows (an array of objects) or columns by name.
 * @returns The labels and a code a customer; -1 where the value is missing and the segments name no label for that.
 * @throws TypeError if a column is not in the table, a value is not a number, or the previous segments are of another
 * length; RangeError if a previous one is none of the segments.
 *
 * @example
 * ```ts
 * import { segmentAll, thresholdSegments } from 'engagement-metrics/segment';
 * const bands = thresholdSegments({ of: 'score', cuts: [50], labels: ['low', 'high'], hysteresis: 3 });
 * const before = segmentAll(bands, { score: [71, null, 12] }); // { labels: ['low', 'high'], codes: [1, -1, 0] }
 * segmentAll(bands, { score: [48, 48, 52] }, { previous: before }).codes; // => Int32Array.of(1, 0, 0)
 * ```
 */
export function segmentAll<Name extends string = never, Field extends string = never>(
  fitted: FittedSegments<Name, Field>,
  table: SegmentTable<NoInfer<Name>, NoInfer<Field>>,
  options: SegmentAllOptions = {},
): Codes {
  const where = 'segmentAll';
  checkFitted(where, fitted);
  onlyOptions(where, options, ['previous', 'dwell']);
  const { labels, absent } = segmentLabels(fitted);
  const { previous } = options;
  const before = previous === undefined ? null : previousPlaces(where, labels, absent, previous);
  const codes = placeAll(where, fitted, labels, table, before);
  const asLong = (name: string, { length }: ArrayLike<number>) => {
    const fact = `has ${String(length)} entries for ${String(codes.length)} customers`;
    if (length !== codes.length) refuse('ERR_LENGTH', where, name, fact);
  };
  if (before !== null) asLong('previous', before);
  const held = before !== null && (fitted.minimumDwell ?? 0) > 0 && before.some((place) => place >= 0);
  const dwell = dwellOf(where, options, held);
  if (dwell !== null) asLong('dwell', dwell);
  if (before !== null && dwell !== null) hold(codes, before, dwell, fitted.minimumDwell ?? 0);
  if (absent >= 0) for (let i = 0; i < codes.length; i++) if (codes[i]! < 0) codes[i] = absent;
  return { labels, codes };
}

function dwellOf(where: string, { dwell }: SegmentAllOptions, needed: boolean): Float64Array | null {
  if (dwell === undefined) {
    if (needed) refuse('ERR_TYPE', where, 'dwell', 'is undefined, which a minimumDwell and previous segments ask for');
    return null;
  }
  const values = readColumn(where, 'dwell', dwell);
  const negative = values.findIndex((value) => value < 0);
  if (negative < 0) return values;
  return refuse('ERR_OUT_OF_RANGE', where, `dwell[${String(negative)}]`, `is ${String(values[negative])}, below 0`);
}

function hold(codes: Int32Array, before: Int32Array, dwell: Float64Array, minimumDwell: number): void {
  for (let i = 0; i < codes.length; i++) codes[i] = afterDwell(codes[i]!, before[i]!, dwell[i]!, minimumDwell);
}
