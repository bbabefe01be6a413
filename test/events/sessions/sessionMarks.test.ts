import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { sessionMarks } from '../../../src/events/sessions/sessionMarks.ts';

const log = eventLog({ user: ['a', 'b', 'a', 'a'], time: [0, 5, 10, 21] }, { user: 'user', time: 'time' });

test('sessions begin with the first event of a user, and after a gap', () => {
  expect(sessionMarks(log, 4, null, 10, Infinity)).toEqual({ marks: Uint8Array.of(1, 1, 0, 1), count: 3 });
  expect(sessionMarks(log, 3, null, 9, Infinity)).toEqual({ marks: Uint8Array.of(1, 1, 1), count: 3 });
});

test('an event that is not chosen is in none, and holds no session together', () => {
  const { marks, count } = sessionMarks(log, 4, Uint8Array.of(1, 1, 0, 1), 20, Infinity);
  expect(marks).toEqual(Uint8Array.of(1, 1, 2, 1));
  expect(count).toBe(3);
});

test('a session is as long as it may be, and not longer', () => {
  expect(sessionMarks(log, 4, null, 100, 21).count).toBe(2);
  expect(sessionMarks(log, 4, null, 100, 20).count).toBe(3);
  const later = { ...log, times: log.times.map((time) => time + 1000) };
  expect(sessionMarks(later, 4, null, 100, 20).marks).toEqual(Uint8Array.of(1, 1, 0, 1));
});

test('a bot with 100,000 events is one user', () => {
  const users = Array.from({ length: 100_000 }, () => 'bot');
  const bot = eventLog({ users, times: Float64Array.from(users, (_, i) => i) }, { user: 'users', time: 'times' });
  expect(sessionMarks(bot, 100_000, null, 1, Infinity).count).toBe(1);
});
