import { expect, test } from 'vitest';
import { returnsWithValue } from '../../../src/events/cohorts/returnsWithValue.ts';

test('returnsWithValue leaves out returns whose value is missing, and values of other events', () => {
  const users = new Int32Array(4);
  const values = Float64Array.of(0, NaN, -1, 5);
  expect(returnsWithValue({ users, returns: null }, values)).toEqual(Uint8Array.of(1, 0, 1, 1));
  expect(returnsWithValue({ users, returns: Uint8Array.of(1, 1, 0, 1) }, values)).toEqual(Uint8Array.of(1, 0, 0, 1));
});
