import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { inTimeOrder } from '../../../src/events/log/inTimeOrder.ts';
import { readEvents } from '../../../src/events/log/readEvents.ts';
import { fields, histories } from '../histories.ts';

const midnightOf = (localDay: number) => localDay * 86_400_000;

test('readEvents gives columns in the order in which the events came; in the order of time they are the log', () => {
  fc.assert(
    fc.property(histories, (events) => {
      const log = readEvents('f', events, fields, midnightOf);
      expect([...log.times]).toEqual(events.map(({ at }) => at));
      expect([...log.values!]).toEqual(events.map(({ paid }) => paid ?? NaN));
      expect(inTimeOrder(log)).toEqual(eventLog(events, fields));
    }),
  );
});

test('readEvents reads what a row inherits from its class, not what every object does', () => {
  class Visit {
    get who() {
      return 'a';
    }
    at = 5;
  }
  const read = (user: string) => readEvents('f', [new Visit()], { user, time: 'at' }, midnightOf);
  expect(read('who').users.labels).toEqual(['a']);
  expect(() => read('constructor')).toThrow('f: events[0].constructor is not there');
});
