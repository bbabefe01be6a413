import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { sessionPlaces } from '../../src/events/sessionPlaces.ts';

const log = eventLog({ user: ['a', 'b', 'a', 'a'], time: [0, 5, 10, 21] }, { user: 'user', time: 'time' });

test('sessions are numbered as they begin', () => {
  expect(sessionPlaces(log, 4, null, 10, Infinity)).toEqual({ place: Int32Array.of(0, 1, 0, 2), count: 3 });
});

test('an event that is not chosen is in none, and holds no session together', () => {
  const { place } = sessionPlaces(log, 4, Uint8Array.of(1, 1, 0, 1), 20, Infinity);
  expect(place).toEqual(Int32Array.of(0, 1, -1, 2));
});

test('a session is as long as it may be, and not longer', () => {
  expect(sessionPlaces(log, 4, null, 100, 21).count).toBe(2);
  expect(sessionPlaces(log, 4, null, 100, 20).count).toBe(3);
});

test('a bot with 100,000 events is one user', () => {
  const users = Array.from({ length: 100_000 }, () => 'bot');
  const bot = eventLog({ users, times: Float64Array.from(users, (_, i) => i) }, { user: 'users', time: 'times' });
  expect(sessionPlaces(bot, 100_000, null, 1, Infinity).count).toBe(1);
});
