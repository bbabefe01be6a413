import { describe, expect, test } from 'vitest';
import { contributionSegments, segmentAll, segmentOne } from 'engagement-metrics/segment';
import { labelsOf } from 'engagement-metrics/table';

describe('contributionSegments', () => {
  test('lurkers contribute nothing, and heavy contributors as much as is said', () => {
    const segments = contributionSegments({ of: 'posts', heavy: 20 });
    expect(labelsOf(segmentAll(segments, { posts: [0, 1, 19, 20, null] }))).toEqual([
      'lurkers',
      'intermittent contributors',
      'intermittent contributors',
      'heavy contributors',
      null,
    ]);
  });

  test('they are bands, which may be kept stable', () => {
    const segments = contributionSegments({ of: 'posts', heavy: 20, missing: '?', hysteresis: 2, minimumDwell: 7 });
    expect(segments).toMatchObject({ type: 'cuts', cuts: [1, 20], missing: '?', hysteresis: 2, minimumDwell: 7 });
    const after = segmentOne(segments, { posts: 21 }, { previous: 'intermittent contributors', dwell: 7 });
    expect(after).toBe('intermittent contributors');
  });

  test.each([
    [{ heavy: 1 }, 'ERR_OUT_OF_RANGE', 'heavy'],
    [{ heavy: Infinity }, 'ERR_NOT_FINITE', 'heavy'],
    [{ of: 1 }, 'ERR_TYPE', 'of'],
    [{ missing: 'lurkers' }, 'ERR_OUT_OF_RANGE', 'missing'],
    [{ hysteresis: -1 }, 'ERR_OUT_OF_RANGE', 'hysteresis'],
    [{ labels: [] }, 'ERR_UNKNOWN_OPTION', 'labels'],
  ])('impossible segments are refused: %o', (change, code, argument) => {
    expect(() => contributionSegments({ of: 'posts', heavy: 20, ...change } as never)).toThrow(
      expect.objectContaining({ code, argument, message: expect.stringMatching(/^contributionSegments: /) as string }),
    );
  });
});
