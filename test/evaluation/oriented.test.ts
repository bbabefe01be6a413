import { expect, test } from 'vitest';
import { oriented } from '../../src/evaluation/oriented.ts';

test('scores stand as they are where a 1 is expected high, and are less than 0 where it is expected low', () => {
  const scores = Float64Array.of(3, -1, NaN);
  expect(oriented('f', 'higher', scores)).toBe(scores);
  expect(oriented('f', 'lower', scores)).toEqual(Float64Array.of(-3, 1, NaN));
  expect(scores).toEqual(Float64Array.of(3, -1, NaN));
});

test.each([undefined, null, 'high', 1, true])('a direction of %s is refused', (better) => {
  const turning = () => oriented('f', better as never, Float64Array.of(1));
  expect(turning).toThrow(TypeError);
  expect(turning).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'better' }));
});
