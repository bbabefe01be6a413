import { expect, test } from 'vitest';
import { roomFor } from '../../../src/events/customers/roomFor.ts';

test('roomFor is the room there is while it is large enough', () => {
  const room = new Float64Array(3);
  expect(roomFor(3, room)).toBe(room);
  expect(roomFor(0, room)).toBe(room);
  expect(roomFor(4, room)).toHaveLength(4);
});
