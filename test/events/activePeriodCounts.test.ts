import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activePeriodCounts } from '../../src/events/activePeriodCounts.ts';

const size = 5;
const period = fc.array(fc.nat({ max: size - 2 }), { maxLength: 6 });

test('activePeriodCounts counts the periods of everybody who has an event, and leaves no trace', () => {
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 12 }), period, period, (periods, history, future) => {
      const users = Int32Array.from([...history, ...periods.flat(), ...future]);
      let place = history.length;
      const places = Uint32Array.from([place, ...periods.map(({ length }) => (place += length))]);
      const latest = new Int32Array(size).fill(-1);
      const counts = new Int32Array(size);
      const known = [...new Set([...history, ...periods.flat()])];
      const slow = known.map((user) => periods.filter((users) => users.includes(user)).length);
      expect([...activePeriodCounts(users, places, latest, counts)].sort()).toEqual(slow.sort());
      expect([...latest, ...counts]).toEqual([-1, -1, -1, -1, -1, 0, 0, 0, 0, 0]);
    }),
  );
});
