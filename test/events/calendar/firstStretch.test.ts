import { expect, test } from 'vitest';
import { firstStretch } from '../../../src/events/calendar/firstStretch.ts';

// Clocks go from 0 to +10 at time 100, and back to 0 at time 200, where local times 200 to 210 come twice.
const zone = { since: [-Infinity, 100, 200], offsets: [0, 10, 0] };

test('firstStretch is where a clock first shows a local time, or a later one where that was skipped', () => {
  const found = [-5, 99, 100, 105, 110, 200, 209, 210, 1e6].map((local) => firstStretch(zone, local, 0));
  expect(found).toEqual([0, 0, 1, 1, 1, 1, 1, 2, 2]);
});

test('firstStretch goes on from where it is told to', () => {
  expect(firstStretch(zone, 150, 1)).toBe(1);
  expect(firstStretch(zone, 300, 1)).toBe(2);
});
