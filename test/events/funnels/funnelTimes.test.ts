import { expect, test } from 'vitest';
import { funnelTimes } from '../../../src/events/funnels/funnelTimes.ts';

test('funnelTimes are how long it took, and else how long they wait until the end of the window or until asOf', () => {
  const plan = { names: [null, null], users: ['a', '__proto__', 'c'], userOfUnit: null, window: 5, asOf: 10 };
  const counts = { reached: Uint8Array.of(2, 1, 1), waited: Float64Array.of(3, 2, 8) };
  expect(funnelTimes(plan, counts, Int32Array.of(0, 1, 2))).toEqual({
    users: ['a', '__proto__', 'c'],
    durations: Float64Array.of(3, 5, 2),
    observed: Float64Array.of(1, 0, 0),
  });
});

test('funnelTimes tell units by their users', () => {
  const plan = {
    names: [null, null],
    users: ['a', 'b'],
    userOfUnit: Int32Array.of(1, 0, 1),
    window: Infinity,
    asOf: 9,
  };
  const counts = { reached: Uint8Array.of(2, 1, 1), waited: Float64Array.of(3, 2, 8) };
  const { users, durations } = funnelTimes(plan, counts, Int32Array.of(2, 0));
  expect(users).toEqual(['b', 'b']);
  expect(durations).toEqual(Float64Array.of(1, 3));
});
