import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsBefore } from '../../../src/events/log/eventsBefore.ts';

test('eventsBefore counts what is less, one by one, from any place that is not too late', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -10, max: 10 }), (times, time) => {
      const rising = Float64Array.from(times).sort();
      const count = times.filter((other) => other < time).length;
      expect(eventsBefore(rising, time)).toBe(count);
      for (let before = 0; before <= count; before++) expect(eventsBefore(rising, time, before)).toBe(count);
    }),
  );
});
