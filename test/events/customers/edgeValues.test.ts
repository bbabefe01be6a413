import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeValues } from '../../../src/events/customers/edgeValues.ts';
import { byUser, cuts, passed, size, streams } from '../passes.ts';

test.each([
  { which: 'first', place: 0 },
  { which: 'last', place: -1 },
] as const)(
  'edgeValues has the time and the value of the $which event, NaN where there is none',
  ({ which, place }) => {
    fc.assert(
      fc.property(streams, cuts, (events, places) => {
        for (const of of ['time', 'value'] as const) {
          const slow = byUser(events, (mine) => mine.at(place)?.[of] ?? NaN);
          expect(passed(edgeValues(size, which, of), events, places)).toEqual(slow);
        }
      }),
    );
  },
);

test('edgeValues tells of the first event, also where it has no value and the next one has', () => {
  const events = [NaN, 5].map((value, time) => ({ user: 0, time, value, text: -1 }));
  expect(passed(edgeValues(size, 'first', 'value'), events, [1])[0]).toBeNaN();
  expect(passed(edgeValues(size, 'first', 'time'), events, [1])[0]).toBe(0);
  expect(passed(edgeValues(size, 'last', 'value'), events, [1])[0]).toBe(5);
});
