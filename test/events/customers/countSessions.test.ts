import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog, sessions } from 'engagement-metrics/events';
import { countSessions } from '../../../src/events/customers/countSessions.ts';
import { byUser, cuts, passed, size, type PassEvent } from '../passes.ts';

const minute = 60_000;
const visits: fc.Arbitrary<PassEvent[]> = fc
  .array(fc.tuple(fc.nat({ max: size - 2 }), fc.nat({ max: 40 })), { maxLength: 40, size: 'max' })
  .map((pairs) => pairs.map(([user, tens]) => ({ user, time: tens * 10 * minute, value: NaN, text: -1 })))
  .map((events) => events.sort((a, b) => a.time - b.time));

test('countSessions counts the first event of every user, and those that follow a gap that is longer', () => {
  fc.assert(
    fc.property(visits, cuts, (events, places) => {
      const slow = byUser(events, (mine) => {
        return mine.filter(({ time }, i) => i === 0 || time - mine[i - 1]!.time > 30 * minute).length;
      });
      expect(passed(countSessions(size, 30 * minute), events, places)).toEqual(slow);
    }),
  );
});

test('countSessions counts what sessions lists', () => {
  fc.assert(
    fc.property(visits, (events) => {
      const log = eventLog(
        events.map(({ user, time }) => ({ user, time })),
        { user: 'user', time: 'time' },
      );
      const { users } = sessions(log);
      const listed = Array.from({ length: size }, (_, user) => {
        return [...users.codes].filter((code) => users.labels[code] === String(user)).length;
      });
      expect(passed(countSessions(size, 30 * minute), events)).toEqual(listed);
    }),
  );
});
