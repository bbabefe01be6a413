import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsAttempt } from '../../../src/events/funnels/endsAttempt.ts';
import { placeEvent } from '../../../src/events/funnels/placeEvent.ts';

const place = (marks: readonly number[], steps: number, base = 0) => {
  const kept = new Int32Array(base + steps).fill(-1);
  const more = marks.map((_, i) => placeEvent(kept, base, steps, Int32Array.from(marks), i));
  return { kept: [...kept.subarray(base)], more };
};

test('an event takes the free place of its step, or that of the one before', () => {
  expect(place([0b01, 0b10, 0b01], 2)).toEqual({ kept: [2, 1], more: [true, true, false] });
});

test('an event that can be another step makes room', () => {
  expect(place([0b11, 0b01], 2)).toEqual({ kept: [1, 0], more: [true, true] });
  expect(place([0b011, 0b110, 0b001, 0b001], 3)).toEqual({ kept: [3, 0, 1], more: [true, true, true, false] });
});

test('where nobody can make room, the earliest of those in the way goes', () => {
  expect(place([0b11, 0b11, 0b11], 2).more).toEqual([true, true, false]);
  expect(place([0b11, 0b11, 0b11], 2).kept.sort()).toEqual([1, 2]);
});

test('that an event ends an attempt is no step', () => {
  expect(place([0b01, 0b01 | endsAttempt, 0b10], 2).kept).toEqual([1, 2]);
});

test('what is kept is in places of its own, and the rest is left alone', () => {
  const kept = Int32Array.of(7, -1, -1, 9);
  expect(placeEvent(kept, 1, 2, Int32Array.of(0b10), 0)).toBe(true);
  expect(kept).toEqual(Int32Array.of(7, -1, 0, 9));
});

test('as many steps as can be are kept, and the latest events that do it', () => {
  const marks = fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 8, size: 'max' });
  fc.assert(
    fc.property(marks, (given) => {
      const { kept, more } = place(given, 4);
      kept.forEach((event, k) => expect(event < 0 || (given[event]! >> k) % 2 === 1).toBe(true));
      const found = kept.filter((event) => event >= 0).sort((a, b) => b - a);
      expect(found).toEqual(latestThatFit(given));
      expect(more.filter(Boolean)).toHaveLength(found.length);
    }),
  );
});

/** From the latest event on, whichever still fits beside those taken: the greedy choice, every assignment being tried. */
function latestThatFit(marks: readonly number[]): number[] {
  const taken: number[] = [];
  const fit = ([event, ...others]: readonly number[], free: readonly number[]): boolean =>
    event === undefined ||
    free.some(
      (k) =>
        (marks[event]! >> k) % 2 === 1 &&
        fit(
          others,
          free.filter((other) => other !== k),
        ),
    );
  for (let event = marks.length - 1; event >= 0; event--) {
    if (fit([...taken, event], [0, 1, 2, 3])) taken.push(event);
  }
  return taken;
}
