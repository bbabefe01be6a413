import { expect, test } from 'vitest';
import { turnMarks } from '../../../src/events/cohorts/turnMarks.ts';

// Two groups born in intervals 5 and 6, with marks from 2 and from 8 on; ages from 2 on are not told apart.
const table = () => ({ start: Int32Array.of(2, 8), next: new Uint16Array(12), counts: new Int32Array(12) });
const batch = {
  first: 0,
  end: 2,
  ages: 2,
  least: 1,
  interval: Int32Array.of(5, 6),
  base: Int32Array.of(0, 9),
  cells: new Int32Array(14),
};

test('turnMarks leads whoever is not born into the group of the births, and members to the age that they have by then', () => {
  const first = table();
  turnMarks(first, batch, 5, 0);
  expect([...first.next.subarray(0, 4)]).toEqual([2, 1, 2, 3]);
  const second = table();
  turnMarks(second, batch, 6, 1);
  // Of the first group, age 0 leads to age 1, and that one to itself.
  expect([...second.next.subarray(0, 6)]).toEqual([8, 1, 4, 4, 4, 5]);
});

test('turnMarks leads nobody into a group where none is born, and stays at the last age', () => {
  const later = table();
  turnMarks(later, batch, 7, null);
  // From age 0, age 1 was left out; from age 1 it was not, unless it was broken already.
  expect([...later.next]).toEqual([0, 1, 7, 7, 6, 7, 6, 7, 10, 10, 10, 11]);
  turnMarks(later, batch, 9, null);
  expect([...later.next.subarray(6, 8)]).toEqual([6, 7]);
});
