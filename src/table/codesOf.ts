import { readLabels } from './readLabels.ts';
import type { Codes, Label } from './types.ts';

/**
 * Encodes a column of text (dictionary encoding): every distinct text once, and its place for every row.
 *
 * @param labels - Texts; whole numbers (ids) stand for their digits; `null`, `undefined` and `NaN` are missing.
 * @returns Labels in the order in which they first appear, and a code a row; -1 where there is none.
 * @throws TypeError if something is neither text, nor a whole number, nor missing.
 *
 * @example
 * ```ts
 * import { codesOf } from 'engagement-metrics/table';
 * codesOf(['pro', 'free', null, 'pro']); // => { labels: ['pro', 'free'], codes: Int32Array.of(0, 1, -1, 0) }
 * ```
 */
export function codesOf(labels: ArrayLike<Label> | Iterable<Label>): Codes {
  return readLabels('codesOf', 'labels', labels);
}
