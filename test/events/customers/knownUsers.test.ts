import { expect, test } from 'vitest';
import { knownUsers } from '../../../src/events/customers/knownUsers.ts';

const labels = ['a', 'b', 'c', 'd'];
const column = Float64Array.of(1, 2, NaN, 4);

test('knownUsers are those among all, in their order, with their part of a column', () => {
  const { users, of } = knownUsers(labels, Uint8Array.of(1, 0, 1, 0));
  expect(users).toEqual(['a', 'c']);
  expect(of(column)).toEqual(Float64Array.of(1, NaN));
  expect(knownUsers(labels, new Uint8Array(4)).users).toEqual([]);
  expect(knownUsers(labels, new Uint8Array(4)).of(column)).toEqual(new Float64Array(0));
});

test('knownUsers who are all of them have their own list, and the column itself', () => {
  const { users, of } = knownUsers(labels, Uint8Array.of(1, 1, 1, 1));
  expect(users).toEqual(labels);
  expect(users).not.toBe(labels);
  expect(of(column)).toBe(column);
});
