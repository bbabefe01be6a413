import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf } from 'engagement-metrics/table';
import { inTimeOrder } from '../../../src/events/log/inTimeOrder.ts';
import { histories, inOrder, type Event } from '../histories.ts';

const logOf = (events: readonly Event[]) => ({
  users: codesOf(events.map((_, i) => `event ${String(i)}`)),
  times: Float64Array.from(events, ({ at }) => at),
  types: codesOf(events.map(({ what }) => what)),
  values: Float64Array.from(events, ({ paid }) => paid ?? NaN),
  dimensions: Object.fromEntries([['__proto__', codesOf(events.map(({ country }) => country))]]),
});

test('inTimeOrder sorts every column as inserting event by event does', () => {
  fc.assert(
    fc.property(histories, (events) => {
      const given = logOf(events);
      const places = inOrder(events).map((event) => events.indexOf(event));
      expect(inTimeOrder(given)).toEqual({
        users: { labels: given.users.labels, codes: Int32Array.from(places) },
        times: Float64Array.from(places, (i) => given.times[i]!),
        types: { labels: given.types.labels, codes: Int32Array.from(places, (i) => given.types.codes[i]!) },
        values: Float64Array.from(places, (i) => given.values[i]!),
        dimensions: Object.fromEntries(
          Object.entries(given.dimensions).map(([name, { labels, codes }]) => {
            return [name, { labels, codes: Int32Array.from(places, (i) => codes[i]!) }];
          }),
        ),
      });
    }),
  );
});

test('inTimeOrder returns a log that is in order as it stands', () => {
  fc.assert(
    fc.property(histories, (events) => {
      const ordered = logOf(inOrder(events));
      expect(inTimeOrder(ordered)).toBe(ordered);
    }),
  );
});

test('inTimeOrder adds no column that was not there', () => {
  const log = inTimeOrder({ users: codesOf(['a', 'b']), times: Float64Array.of(2, 1), dimensions: {} });
  expect(Object.keys(log)).toEqual(['users', 'times', 'dimensions']);
});
