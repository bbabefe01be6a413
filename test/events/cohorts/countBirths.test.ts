import { expect, test } from 'vitest';
import { countBirths } from '../../../src/events/cohorts/countBirths.ts';

const events = {
  users: Int32Array.of(0, 1, 0, 2, 1),
  times: Float64Array.of(10, 20, 30, 40, 50),
  starts: Uint8Array.of(0, 1, 1, 1, 1),
  returns: new Uint8Array(5),
};

test('countBirths gives a group and a time to whoever has a birth in the slice and no group yet', () => {
  const members = { group: Int32Array.of(-1, -1, -2), birth: new Float64Array(3) };
  expect(countBirths(events, 0, 5, 7, members)).toBe(2);
  expect(members.group).toEqual(Int32Array.of(7, 7, -2));
  expect(members.birth).toEqual(Float64Array.of(30, 20, 0));
  expect(countBirths(events, 0, 5, 8, members)).toBe(0);
});

test('countBirths looks at its slice alone', () => {
  const members = { group: new Int32Array(3).fill(-1), birth: new Float64Array(3) };
  expect(countBirths(events, 2, 3, 0, members)).toBe(1);
  expect(members.group).toEqual(Int32Array.of(0, -1, -1));
});
