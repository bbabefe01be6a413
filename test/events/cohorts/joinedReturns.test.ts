import { expect, test } from 'vitest';
import { joinedReturns } from '../../../src/events/cohorts/joinedReturns.ts';

test('joinedReturns puts every column behind the one before', () => {
  const part = (...values: number[]) => {
    const [group, previous, age, members, unbroken] = [0, 10, 20, 30, 40].map((n) =>
      Int32Array.from(values, (v) => v + n),
    );
    return { group: group!, previous: previous!, age: age!, members: members!, unbroken: unbroken! };
  };
  expect(joinedReturns([part(1, 2), part(), part(3)])).toEqual(part(1, 2, 3));
  expect(joinedReturns([])).toEqual(part());
});
