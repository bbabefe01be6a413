import { describe, expect, test } from 'vitest';
import { segmentsOfOne } from '../../../src/segment/groups/segmentsOfOne.ts';

describe('segmentsOfOne', () => {
  test('those without a segment have a place behind the labels, which is there only for them', () => {
    const labels = ['cold', 'hot'];
    expect(segmentsOfOne({ labels, codes: Int32Array.of(1, 0) })).toEqual({
      segments: ['cold', 'hot'],
      groups: Int32Array.of(1, 0),
    });
    const codes = Int32Array.of(1, -1, 0);
    expect(segmentsOfOne({ labels, codes })).toEqual({
      segments: ['cold', 'hot', null],
      groups: Int32Array.of(1, 2, 0),
    });
    expect(codes).toEqual(Int32Array.of(1, -1, 0));
  });
});
