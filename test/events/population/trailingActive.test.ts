import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trailingActive } from '../../../src/events/population/trailingActive.ts';

const size = 5;
const streams = fc.array(fc.array(fc.nat({ max: size - 2 }), { maxLength: 6 }), { minLength: 1, maxLength: 12 });
const windows = fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 4 });

/** Periods as lists of users, with some events before them that count for nothing. */
function columnsOf(periods: readonly number[][], history: readonly number[]) {
  const users = Int32Array.from([...history, ...periods.flat()]);
  let place = history.length;
  return { users, places: Uint32Array.from([place, ...periods.map((period) => (place += period.length))]) };
}

test('trailingActive counts the users of every window as a set does, and leaves no trace', () => {
  fc.assert(
    fc.property(streams, windows, fc.array(fc.nat({ max: size - 1 })), (periods, lengths, history) => {
      const { users, places } = columnsOf(periods, history);
      const latest = new Int32Array(size);
      const { active, trailing } = trailingActive({ users, mask: null, places }, latest, lengths);
      expect([...active]).toEqual(periods.map((period) => new Set(period).size));
      const slow = lengths.map((length) =>
        periods.map((_, b) => new Set(periods.slice(Math.max(0, b - length + 1), b + 1).flat()).size),
      );
      expect(trailing.map((counts) => [...counts])).toEqual(slow);
      expect([...latest]).toEqual([0, 0, 0, 0, 0]);
    }),
  );
});

test('trailingActive leaves out events that a mask leaves out', () => {
  const events = {
    users: Int32Array.of(0, 1, 2, 1, 0),
    mask: Uint8Array.of(1, 0, 1, 1, 0),
    places: Uint32Array.of(0, 3, 5),
  };
  const { active, trailing } = trailingActive(events, new Int32Array(3), [2]);
  expect([...active]).toEqual([2, 1]);
  expect([...trailing[0]!]).toEqual([2, 3]);
});
