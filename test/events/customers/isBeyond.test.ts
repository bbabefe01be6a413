import { expect, test } from 'vitest';
import { isBeyond } from '../../../src/events/customers/isBeyond.ts';

test('isBeyond finds an infinity, and nothing else', () => {
  expect(
    [[Infinity], [1, NaN, -Infinity], [NaN, 0, Infinity, 2]].map((all) => isBeyond(Float64Array.from(all))),
  ).toEqual([true, true, true]);
  expect([[], [NaN], [Number.MAX_VALUE, -0, NaN]].map((all) => isBeyond(Float64Array.from(all)))).toEqual([
    false,
    false,
    false,
  ]);
});
