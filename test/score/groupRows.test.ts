import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupRows } from '../../src/score/groupRows.ts';

test('every group has its rows in their order, and rows of no group are in none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 6 })), (codes) => {
      const expected = Array.from({ length: 7 }, (_, group) =>
        codes.flatMap((code, row) => (code === group ? [row] : [])),
      );
      expect(groupRows(Int32Array.from(codes), 7).map((rows) => [...rows])).toEqual(expected);
    }),
  );
});

test('there may be no groups', () => {
  expect(groupRows(Int32Array.of(-1), 0)).toEqual([]);
});
