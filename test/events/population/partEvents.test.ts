import { expect, test } from 'vitest';
import { partEvents } from '../../../src/events/population/partEvents.ts';

test('partEvents copies the users of some groups, and finds where their periods begin', () => {
  const events = {
    group: null,
    users: Int32Array.of(0, 1, 2, 3, 4, 5, 6),
    mask: Uint8Array.of(1, 1, 1, 0, 1, 1, 1),
    places: Uint32Array.of(1, 4, 6),
  };
  const groups = { labels: ['w', 'x'], codes: Int32Array.of(1, 0, 1, 1, -1, 1, -1), ofUsers: false };
  const copies = new Int32Array(9);
  expect(partEvents(events, groups, Uint32Array.of(3, 2), 1, copies)).toEqual([
    { group: 'x', users: Int32Array.of(0, 2, 5), mask: null, places: Uint32Array.of(1, 2, 3) },
    { group: null, users: Int32Array.of(4, 6), mask: null, places: Uint32Array.of(0, 0, 1) },
  ]);
  expect(copies).toEqual(Int32Array.of(0, 2, 5, 4, 6, 0, 0, 0, 0));
});
