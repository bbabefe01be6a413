import { expect, test } from 'vitest';
import { lowestScore } from 'engagement-metrics/score';

test('the lowest score is the smallest that is there', () => {
  expect(lowestScore([80, 40, null, 60])).toBe(40);
  expect(lowestScore([-0, 3])).toBe(0);
  expect(lowestScore([NaN, Infinity])).toBeNull();
});

test('what is no score is refused', () => {
  expect(() => lowestScore(['1'] as never)).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'scores[0]' }),
  );
});
