import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifecycleCounts } from '../../../src/events/population/lifecycleCounts.ts';

const size = 5;
const streams = fc.array(fc.array(fc.nat({ max: size - 2 }), { maxLength: 6 }), { minLength: 1, maxLength: 12 });

test('lifecycleCounts tells new, retained and resurrected users apart as sets do, and leaves no trace', () => {
  fc.assert(
    fc.property(streams, (periods) => {
      let place = 0;
      const places = Uint32Array.from([0, ...periods.map((period) => (place += period.length))]);
      const latest = new Int32Array(size);
      const events = { users: Int32Array.from(periods.flat()), mask: null, places };
      const { newUsers, retained, resurrected } = lifecycleCounts(events, latest);
      periods.forEach((period, b) => {
        const earlier = new Set(periods.slice(0, b).flat());
        const before = new Set(periods[b - 1]);
        const active = [...new Set(period)];
        expect(newUsers[b]).toBe(active.filter((user) => !earlier.has(user)).length);
        expect(retained[b]).toBe(active.filter((user) => before.has(user)).length);
        expect(resurrected[b]).toBe(active.filter((user) => earlier.has(user) && !before.has(user)).length);
      });
      expect([...latest]).toEqual([0, 0, 0, 0, 0]);
    }),
  );
});

test('lifecycleCounts leaves out events that a mask leaves out', () => {
  const events = { users: Int32Array.of(0, 1, 1, 0), mask: Uint8Array.of(1, 0, 1, 1), places: Uint32Array.of(0, 2, 4) };
  const { newUsers, retained } = lifecycleCounts(events, new Int32Array(2));
  expect([[...newUsers], [...retained]]).toEqual([
    [1, 1],
    [0, 1],
  ]);
});
