import { readValue } from '../table/readValue.ts';
import type { Row } from '../table/types.ts';
import { bandOf } from './bandOf.ts';
import { checkFitted } from './checkFitted.ts';
import type { FittedSegments } from './types.ts';

/**
 * The segment of one customer.
 *
 * @param fitted - What `thresholdSegments` or `quantileSegments` gave.
 * @param row - The customer, with the value that is cut; `null` says that it is missing.
 * @returns A label; `null` where the value is missing and the segments name no label for that.
 * @throws TypeError if the value is not in the row, or is not a number.
 *
 * @example
 * ```ts
 * import { segmentOne, thresholdSegments } from 'engagement-metrics/segment';
 * const bands = thresholdSegments({ of: 'score', cuts: [50], labels: ['low', 'high'] });
 * segmentOne(bands, { score: 50 }); // => 'high'
 * segmentOne(bands, { score: null }); // => null
 * ```
 */
export function segmentOne<Name extends string>(fitted: FittedSegments<Name>, row: Row<NoInfer<Name>>): string | null {
  checkFitted('segmentOne', fitted);
  const value = readValue('segmentOne', 'row', row, fitted.of);
  if (value !== value) return fitted.missing ?? null;
  return fitted.labels[bandOf(value, fitted.cuts, fitted.tolerance)]!;
}
