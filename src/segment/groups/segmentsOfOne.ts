import type { Codes } from '../../table/types.ts';

/** The segments of one segmentation, and who is in which. */
export interface SegmentsOfOne {
  /** The labels, then `null` if anybody has no segment. */
  readonly segments: readonly (string | null)[];
  /** For every customer a place in that list. */
  readonly groups: Int32Array;
}

/** Gives those without a segment, if any, a place behind the labels. */
export function segmentsOfOne({ labels, codes }: Codes): SegmentsOfOne {
  if (!codes.includes(-1)) return { segments: labels, groups: codes };
  return { segments: [...labels, null], groups: codes.map((code) => (code < 0 ? labels.length : code)) };
}
