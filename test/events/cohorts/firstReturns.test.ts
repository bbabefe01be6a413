import { expect, test } from 'vitest';
import { firstReturns } from '../../../src/events/cohorts/firstReturns.ts';

test('firstReturns is the first return after the moment of birth, of members alone', () => {
  const events = {
    users: Int32Array.of(0, 0, 0, 1, 2, 2),
    times: Float64Array.of(1, 2, 3, 3, 4, 5),
    starts: new Uint8Array(6),
    returns: Uint8Array.of(1, 1, 1, 1, 0, 1),
  };
  const members = { group: Int32Array.of(0, -1, 0), birth: Float64Array.of(1, 0, 3) };
  expect(firstReturns(events, members)).toEqual(Float64Array.of(2, NaN, 5));
});
