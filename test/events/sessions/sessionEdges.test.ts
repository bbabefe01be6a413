import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionEdges } from '../../../src/events/sessions/sessionEdges.ts';
import { markedSessions } from '../markedSessions.ts';

test('sessionEdges are the types of the first and the last event of every session', () => {
  fc.assert(
    fc.property(markedSessions, ({ log, marks, sessions }) => {
      const { entries, exits } = sessionEdges(log.users, marks, log.types!);
      expect([...entries.codes]).toEqual(sessions.map(([first]) => log.types!.codes[first!]));
      expect([...exits.codes]).toEqual(sessions.map((own) => log.types!.codes[own.at(-1)!]));
      expect([entries.labels, exits.labels]).toEqual([log.types!.labels, log.types!.labels]);
    }),
  );
});
