import { expect, test } from 'vitest';
import { cohortHead } from '../../../src/events/cohorts/cohortHead.ts';
import { retentionRows } from '../../../src/events/cohorts/retentionRows.ts';

const cohort = { label: 'May', start: 1, end: 2, complete: true, size: 7, agesOver: 1 };
const none = new Int32Array(0);
const cohorts = {
  clock: 'rolling',
  asOf: 9,
  ages: 3,
  cohorts: [
    cohort,
    { ...cohort, label: 'June', size: 0, agesOver: 0 },
    { ...cohort, label: 'July', size: 3, agesOver: 0 },
  ],
  groups: { cohort: Int32Array.of(0, 0, 2), members: Int32Array.of(4, 3, 3), agesOver: Int32Array.of(2, 1, 1) },
  returns: { group: none, previous: none, age: none, members: none, unbroken: none },
} as const;

test('retentionRows adds up the groups of each cohort that are old enough for the column', () => {
  const columns = [
    { age: 0, last: 0 },
    { age: 1, last: 1 },
  ];
  const rows = retentionRows(cohorts, columns, Float64Array.of(4, 2, 3, 1, 1, 1), 1.96);
  const shown = rows.map(({ label, cells }) => [
    label,
    cells.map((cell) => [cell.eligible, cell.retained, cell.complete]),
  ]);
  expect(shown).toEqual([
    [
      'May',
      [
        [7, 7, true],
        [4, 2, false],
      ],
    ],
    [
      'June',
      [
        [0, 0, false],
        [0, 0, false],
      ],
    ],
    [
      'July',
      [
        [3, 1, false],
        [0, 0, false],
      ],
    ],
  ]);
  const unsettled = retentionRows(cohorts, columns, new Float64Array(6), 1.96, false);
  expect(unsettled[0]!.cells[0]!.complete).toBe(false);
});

test('cohortHead is what a row says of its cohort', () => {
  expect(cohortHead(cohort)).toEqual({ label: 'May', start: 1, end: 2, complete: true, size: 7 });
});
