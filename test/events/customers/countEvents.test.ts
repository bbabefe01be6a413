import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEvents } from '../../../src/events/customers/countEvents.ts';
import { byUser, cuts, passed, size, streams } from '../passes.ts';

test('countEvents gives every user the number of its events, 0 where there is none', () => {
  fc.assert(
    fc.property(streams, cuts, (events, places) => {
      expect(passed(countEvents(size), events, places)).toEqual(byUser(events, (mine) => mine.length));
    }),
  );
});
