import { expect, test } from 'vitest';
import { returnSteps } from '../../../src/events/cohorts/returnSteps.ts';
import { stateAfter } from '../../../src/events/cohorts/stateAfter.ts';
import { stepCell } from '../../../src/events/cohorts/stepCell.ts';

test('returnSteps lists the cells that count anybody, broken and unbroken steps together', () => {
  const cells = new Int32Array(40);
  // Ages of some members: 0, 1 and 2; 0 and 2; 1, 2; 2; 0, 2, 3 (broken at 2); 1, 2, 3 (the same step, unbroken).
  for (const ages of [[0, 1, 2], [0, 2], [1, 2], [2], [0, 2, 3], [1, 2, 3]]) {
    let state = -2;
    for (const age of ages) {
      cells[5 + stepCell(state, age)]!++;
      state = stateAfter(state, age);
    }
  }
  const slice = { cohort: 0, from: 0, to: 9, interval: 0, agesOver: 4, reach: 4 };
  const batch = {
    first: 1,
    end: 2,
    ages: 9,
    least: 1,
    interval: Int32Array.of(0, 0),
    base: Int32Array.of(0, 5),
    cells,
  };
  const { group, previous, age, members, unbroken } = returnSteps(batch, [slice, slice]);
  expect([...group.keys()].map((i) => [group[i], previous[i], age[i], members[i], unbroken[i]])).toEqual([
    [1, -1, 0, 3, 0],
    [1, -1, 1, 2, 2],
    [1, 0, 1, 1, 1],
    [1, -1, 2, 1, 0],
    [1, 0, 2, 2, 0],
    [1, 1, 2, 3, 3],
    [1, 2, 3, 2, 1],
  ]);
});
