import { expect, test } from 'vitest';
import { sumByAge } from '../../../src/events/cohorts/sumByAge.ts';

test('sumByAge adds up returns of members from birth on, below the highest age, with what rounding lost', () => {
  const events = {
    users: Int32Array.of(0, 0, 0, 1, 0, 0),
    times: Float64Array.of(0, 1, 2, 2, 3, 9),
    starts: new Uint8Array(6),
    returns: Uint8Array.of(1, 1, 1, 1, 0, 1),
  };
  const values = Float64Array.of(100, 1, 1e16, 50, 7, 9);
  const members = { group: Int32Array.of(1, -1), birth: Float64Array.of(1, 0) } as never;
  const [sums, errors] = [new Float64Array(6), new Float64Array(6)];
  const ageOf = (event: number) => (events.times[event]! > 5 ? 3 : 1);
  sumByAge({ events, values, first: 0 }, { ageOf, ages: 3 }, members, sums, errors);
  expect(sums).toEqual(Float64Array.of(0, 0, 0, 0, 1e16, 0));
  expect(errors).toEqual(Float64Array.of(0, 0, 0, 0, 1, 0));
});
