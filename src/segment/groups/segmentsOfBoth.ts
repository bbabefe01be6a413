import type { Codes } from '../../table/types.ts';

/** Two segmentations in the terms of one list of segments. */
export interface SegmentsOfBoth {
  /** The labels of the first, then what the second adds, then `null` if anybody has no segment. */
  readonly segments: readonly (string | null)[];
  /** For every customer of the first a place in that list. */
  readonly from: Int32Array;
  /** The same of the second. */
  readonly to: Int32Array;
}

/** Puts two segmentations on one list of segments, those of one label being one. */
export function segmentsOfBoth(before: Codes, after: Codes): SegmentsOfBoth {
  const labels = [...new Set([...before.labels, ...after.labels])];
  const places = new Map(labels.map((label, place) => [label, place]));
  const translate = after.labels.map((label) => places.get(label)!);
  const from = before.codes.map((code) => (code < 0 ? labels.length : code));
  const to = after.codes.map((code) => translate[code] ?? labels.length);
  const someHaveNone = before.codes.includes(-1) || after.codes.includes(-1);
  return { segments: someHaveNone ? [...labels, null] : labels, from, to };
}
