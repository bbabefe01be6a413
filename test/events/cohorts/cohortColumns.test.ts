import { expect, test } from 'vitest';
import { cohortColumns } from '../../../src/events/cohorts/cohortColumns.ts';

const head = { label: '', start: 0, end: 1, complete: true, size: 0 };

test('cohortColumns turns rows into columns, age by age', () => {
  const rows = [0, 1].map((n) => ({ ...head, cells: [1, 2, 3].map((age) => ({ age, n })) }));
  expect(cohortColumns('f', rows)).toEqual([1, 2, 3].map((age) => [0, 1].map((n) => ({ age, n }))));
  expect(cohortColumns('f', [])).toEqual([]);
});

test('cohortColumns refuses rows of other ages, and what is no list', () => {
  const rows = [[1], [2]].map((ages) => ({ ...head, cells: ages.map((age) => ({ age })) }));
  expect(() => cohortColumns('f', rows)).toThrow('f: rows[1].cells are of other ages than those of rows[0]');
  expect(() => cohortColumns('f', {} as never)).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'rows' }),
  );
});
