import { expect, test } from 'vitest';
import { groupMask } from '../../../src/events/population/groupMask.ts';

const events = { group: null, users: Int32Array.of(0, 1, 1, 2), mask: null, places: Uint32Array.of(0, 4) };
const labels = ['x', 'y'];

test('groupMask marks the events of one group, of a label or of none', () => {
  const byEvent = { labels, codes: Int32Array.of(0, -1, 1, 0), ofUsers: false };
  expect([0, 1, 2].map((group) => [...groupMask(events, byEvent, group)])).toEqual([
    [1, 0, 0, 1],
    [0, 0, 1, 0],
    [0, 1, 0, 0],
  ]);
  const byUser = { labels, codes: Int32Array.of(-1, 1, 0), ofUsers: true };
  expect([...groupMask(events, byUser, 1)]).toEqual([0, 1, 1, 0]);
  expect([...groupMask({ ...events, mask: Uint8Array.of(1, 0, 1, 1) }, byUser, 1)]).toEqual([0, 0, 1, 0]);
});
