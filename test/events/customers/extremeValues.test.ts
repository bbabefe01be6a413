import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extremeValues } from '../../../src/events/customers/extremeValues.ts';
import { byUser, cuts, passed, size, streams } from '../passes.ts';

test.each([
  { sign: 1, extreme: Math.max },
  { sign: -1, extreme: Math.min },
] as const)('extremeValues with sign $sign is that of the values there are, NaN where there is none', (row) => {
  fc.assert(
    fc.property(streams, cuts, (events, places) => {
      const slow = byUser(events, (mine) => {
        const observed = mine.map(({ value }) => value).filter((value) => !Number.isNaN(value));
        return observed.length === 0 ? NaN : row.extreme(...observed);
      });
      expect(passed(extremeValues(size, row.sign), events, places)).toEqual(slow);
    }),
  );
});
