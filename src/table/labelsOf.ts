import type { Codes } from './types.ts';

/**
 * Decodes a column of text: the label of every row.
 *
 * @returns A list as long as the codes, with `null` where there is no label.
 *
 * @example
 * ```ts
 * import { labelsOf } from 'engagement-metrics/table';
 * labelsOf({ labels: ['cold', 'hot'], codes: Int32Array.of(1, -1, 0) }); // => ['hot', null, 'cold']
 * ```
 */
export function labelsOf({ labels, codes }: Codes): (string | null)[] {
  return Array.from(codes, (code) => labels[code] ?? null);
}
