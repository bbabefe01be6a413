import { describe, expect, test } from 'vitest';
import { groupRows } from '../../../src/table/groupRows.ts';
import { groupValues } from '../../../src/segment/groups/groupValues.ts';

describe('groupValues', () => {
  test('each group has the values of its rows, in their order; an empty one has none', () => {
    const groups = groupRows(Int32Array.of(2, 0, 2, 0), 3);
    expect(groupValues(Float64Array.of(1, 2, NaN, 4), groups)).toEqual([
      Float64Array.of(2, 4),
      new Float64Array(0),
      Float64Array.of(1, NaN),
    ]);
    expect(groupValues(new Float64Array(0), groupRows(new Int32Array(0), 0))).toEqual([]);
  });
});
