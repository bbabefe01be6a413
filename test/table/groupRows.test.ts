import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupRows } from '../../src/table/groupRows.ts';

describe('groupRows', () => {
  test('it lists the rows of every group in their order, as filtering would, and those of none nowhere', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 5 })), (groups) => {
        const { rows, starts } = groupRows(Int32Array.from(groups), 6);
        for (let group = 0; group < 6; group++) {
          const members = groups.flatMap((each, row) => (each === group ? [row] : []));
          expect([...rows.subarray(starts[group], starts[group + 1])]).toEqual(members);
        }
        const grouped = groups.filter((group) => group >= 0).length;
        expect([starts[0], starts[6], starts.length, rows.length]).toEqual([0, grouped, 7, grouped]);
      }),
    );
  });

  test('without groups there is nothing', () => {
    expect(groupRows(new Int32Array(0), 0)).toEqual({ rows: new Int32Array(0), starts: Int32Array.of(0) });
  });
});
