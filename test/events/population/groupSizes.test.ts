import { expect, test } from 'vitest';
import { groupSizes } from '../../../src/events/population/groupSizes.ts';

const events = { group: null, users: Int32Array.of(0, 1, 1, 2), mask: null, places: Uint32Array.of(0, 4) };
const labels = ['x', 'y'];

test('groupSizes counts the events of every group, and last those without a label', () => {
  const byEvent = { labels, codes: Int32Array.of(0, -1, 1, 0), ofUsers: false };
  expect(groupSizes(events, byEvent)).toEqual(Uint32Array.of(2, 1, 1));
  const byUser = { labels, codes: Int32Array.of(-1, 1, 0), ofUsers: true };
  expect(groupSizes(events, byUser)).toEqual(Uint32Array.of(1, 2, 1));
  expect(groupSizes({ ...events, mask: Uint8Array.of(0, 1, 0, 1) }, byUser)).toEqual(Uint32Array.of(1, 1, 0));
});
