import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesIn } from '../../../src/events/calendar/placesIn.ts';

const rising = (minLength: number) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength }).map((list) => Float64Array.from(list).sort());

test('placesIn says how many events are before each period, and before the end of the last one', () => {
  fc.assert(
    fc.property(rising(0), rising(2), (times, starts) => {
      const slow = [...starts].map((start) => times.filter((time) => time < start).length);
      expect([...placesIn(times, starts)]).toEqual(slow);
    }),
  );
});
