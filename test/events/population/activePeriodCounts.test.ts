import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activePeriodCounts } from '../../../src/events/population/activePeriodCounts.ts';

const size = 5;
const period = fc.array(fc.nat({ max: size - 2 }), { maxLength: 6 });

test('activePeriodCounts counts the periods of everybody who has an event, and leaves no trace', () => {
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 12 }), period, period, (periods, history, future) => {
      const users = Int32Array.from([...history, ...periods.flat(), ...future]);
      let place = history.length;
      const places = Uint32Array.from([place, ...periods.map(({ length }) => (place += length))]);
      const latest = new Int32Array(size);
      const counts = new Int32Array(size);
      const known = [...new Set([...history, ...periods.flat()])];
      const slow = known.map((user) => periods.filter((users) => users.includes(user)).length);
      expect(
        [...activePeriodCounts({ users, mask: null, places }, latest, counts, new Float64Array(size))].sort(),
      ).toEqual(slow.sort());
      expect([...latest, ...counts]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    }),
  );
});

test('activePeriodCounts does not know whom a mask leaves out', () => {
  const events = { users: Int32Array.of(0, 1, 0, 2), mask: Uint8Array.of(1, 0, 1, 1), places: Uint32Array.of(0, 2, 3) };
  expect([...activePeriodCounts(events, new Int32Array(3), new Int32Array(3), new Float64Array(3))]).toEqual([2]);
});
