import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctTimes } from '../../src/retention/distinctTimes.ts';
import { columns, observed } from '../arbitraries.ts';

test('distinctTimes has every observed duration once, in rising order', () => {
  expect(distinctTimes(Float64Array.of(3, 1, NaN, 3, -0, 0))).toEqual(Float64Array.of(0, 1, 3));
  fc.assert(
    fc.property(columns, (column) => {
      const durations = Float64Array.from(column, (value) => value ?? NaN);
      const slow = [...new Set(observed(column))].sort((a, b) => a - b);
      expect([...distinctTimes(durations)]).toEqual(slow);
    }),
  );
});
