import { describe, expect, test } from 'vitest';
import { engagementLevelSegments, segmentOne } from 'engagement-metrics/segment';

const input = { score: 'health', recency: 'daysAway', medium: 40, high: 70, dormantAfter: 90 } as const;

describe('engagementLevelSegments', () => {
  test('levels by score, and dormant whoever was away too long', () => {
    const levels = engagementLevelSegments(input);
    const of = (health: number | null, daysAway: number | null) => segmentOne(levels, { health, daysAway });
    expect([39, 40, 69, 70].map((health) => of(health, 89))).toEqual(['low', 'medium', 'medium', 'high']);
    expect([39, 40, 70].map((health) => of(health, 90))).toEqual(['dormant', 'dormant', 'dormant']);
    expect([of(null, 3), of(80, null)]).toEqual([null, null]);
    expect(levels.labels).toEqual(['high', 'medium', 'low', 'dormant']);
  });

  test('who lacks one of the two may have a label, and levels a time to stay', () => {
    const levels = engagementLevelSegments({ ...input, missing: 'unknown', minimumDwell: 14 });
    expect(segmentOne(levels, { health: null, daysAway: 3 })).toBe('unknown');
    expect(segmentOne(levels, { health: 80, daysAway: 3 }, { previous: 'low', dwell: 13 })).toBe('low');
  });

  test.each([
    [{ high: 40 }, 'ERR_OUT_OF_RANGE', 'high'],
    [{ dormantAfter: NaN }, 'ERR_NOT_FINITE', 'dormantAfter'],
    [{ recency: 5 }, 'ERR_TYPE', 'recency'],
    [{ missing: 'low' }, 'ERR_OUT_OF_RANGE', 'missing'],
    [{ minimumDwell: -1 }, 'ERR_OUT_OF_RANGE', 'minimumDwell'],
    [{ dormant: 90 }, 'ERR_UNKNOWN_OPTION', 'dormant'],
  ])('impossible levels are refused: %o', (change, code, argument) => {
    expect(() => engagementLevelSegments({ ...input, ...change } as never)).toThrow(
      expect.objectContaining({
        code,
        argument,
        message: expect.stringMatching(/^engagementLevelSegments: /) as string,
      }),
    );
  });
});
