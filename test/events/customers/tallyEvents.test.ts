import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyEvents } from '../../../src/events/customers/tallyEvents.ts';
import { blockOf, byUser, size, streams } from '../passes.ts';

test('tallyEvents counts the events of every user, and has the time of the last one', () => {
  fc.assert(
    fc.property(streams, (events) => {
      const { users, times } = blockOf(events);
      const { counts, last } = tallyEvents(users, times, size);
      expect([...counts]).toEqual(byUser(events, (mine) => mine.length));
      expect([...last]).toEqual(byUser(events, (mine) => mine.at(-1)?.time ?? 0));
      expect(tallyEvents(users, null, size)).toEqual({ counts, last: new Float64Array(0) });
    }),
  );
});
