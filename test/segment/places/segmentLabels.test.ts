import { describe, expect, test } from 'vitest';
import { ruleSegments, thresholdSegments } from 'engagement-metrics/segment';
import { segmentLabels } from '../../../src/segment/places/segmentLabels.ts';

const when = { of: 'score', from: 1 } as const;
const rules = ruleSegments({
  rules: ['b', 'a', 'b'].map((label) => ({ label, when })),
  fallback: 'c',
});

describe('segmentLabels', () => {
  test('bands in their order, then the label of missing values', () => {
    const bands = { of: 'score', cuts: [5], labels: ['low', 'high'] } as const;
    expect(segmentLabels(thresholdSegments(bands))).toEqual({ labels: ['low', 'high'], absent: -1 });
    const known = thresholdSegments({ ...bands, missing: 'unknown' });
    expect(segmentLabels(known)).toEqual({ labels: ['low', 'high', 'unknown'], absent: 2 });
  });

  test('rules in order of first appearance, then the fallback, each once', () => {
    expect(segmentLabels(rules)).toEqual({ labels: ['b', 'a', 'c'], absent: -1 });
    expect(segmentLabels({ ...rules, fallback: 'a' }).labels).toEqual(['b', 'a']);
  });
});
