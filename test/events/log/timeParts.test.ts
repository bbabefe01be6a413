import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeParts } from '../../../src/events/log/timeParts.ts';

const lists = fc.oneof(
  fc.array(fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }), { minLength: 1 }),
  fc.integer({ min: 1, max: 5000 }).map((size) => Array.from({ length: size }, (_, i) => (i * 7919) % 4001)),
  fc.array(fc.constantFrom(0, 5e-324, 1), { minLength: 1 }),
);

test('timeParts puts every time into one part, the earlier part before the later, in the order in which they stood', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const times = Float64Array.from(list);
      const { parts, places, starts } = timeParts(times);
      expect([...places].sort((a, b) => a - b)).toEqual([...times.keys()]);
      expect(Array.from(places, (place) => parts[place])).toEqual(list);
      expect([starts[0], starts.at(-1)]).toEqual([0, list.length]);
      let before = -Infinity;
      for (let part = 1; part < starts.length; part++) {
        const own = [...parts.subarray(starts[part - 1], starts[part])];
        expect(own.every((time) => time >= before)).toBe(true);
        before = own.reduce((most, time) => Math.max(most, time), before);
      }
      const partOf = Array.from(places, (place) => starts.findIndex((start) => start > place));
      expect(list.every((_, i) => partOf[i] !== partOf[i - 1] || places[i]! > places[i - 1]!)).toBe(true);
    }),
  );
});
