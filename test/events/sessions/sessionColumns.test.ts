import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionColumns } from '../../../src/events/sessions/sessionColumns.ts';
import { markedSessions } from '../markedSessions.ts';

test('sessionColumns has the user, the start, the end and the number of events of every session', () => {
  fc.assert(
    fc.property(markedSessions, ({ log, marks, sessions }) => {
      const { users, starts, ends, events } = sessionColumns(log, marks);
      expect([...users]).toEqual(sessions.map(([first]) => log.users.codes[first!]));
      expect([...starts]).toEqual(sessions.map(([first]) => log.times[first!]));
      expect([...ends]).toEqual(sessions.map((own) => log.times[own.at(-1)!]));
      expect([...events]).toEqual(sessions.map((own) => own.length));
    }),
  );
});
