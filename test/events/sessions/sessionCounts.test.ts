import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionCounts } from '../../../src/events/sessions/sessionCounts.ts';
import { markedSessions } from '../markedSessions.ts';

test('sessionCounts counts the marked events of every session', () => {
  fc.assert(
    fc.property(markedSessions, fc.integer({ min: 1, max: 3 }), ({ log, marks, sessions }, every) => {
      const marked = Uint8Array.from(log.times, (_, i) => Number(i % every === 0));
      const slow = sessions.map((own) => own.filter((i) => i % every === 0).length);
      expect([...sessionCounts(log.users, marks, marked)]).toEqual(slow);
    }),
  );
});
