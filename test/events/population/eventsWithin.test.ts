import { expect, test } from 'vitest';
import { eventsWithin } from '../../../src/events/population/eventsWithin.ts';

const users = Int32Array.of(5, 6, 7, 8);
const values = Float64Array.of(0.5, NaN, 0.7, 0.8);

test('eventsWithin are the users and values from one event to another', () => {
  expect(eventsWithin({ users, mask: null }, values, 1, 3)).toEqual({
    codes: Int32Array.of(6, 7),
    values: Float64Array.of(NaN, 0.7),
  });
});

test('eventsWithin leaves out what a mask leaves out, and has no values where the log has none', () => {
  const mask = Uint8Array.of(1, 0, 1, 1);
  expect(eventsWithin({ users, mask }, values, 1, 4)).toEqual({
    codes: Int32Array.of(7, 8),
    values: Float64Array.of(0.7, 0.8),
  });
  expect(eventsWithin({ users, mask }, undefined, 0, 4)).toEqual({
    codes: Int32Array.of(5, 7, 8),
    values: new Float64Array(0),
  });
});
