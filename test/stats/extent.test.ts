import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extent } from 'engagement-metrics/stats';
import { columns, observed } from '../arbitraries.ts';
import { columnLaws } from '../laws/column.ts';

columnLaws('extent', extent);

test('extent reaches from the smallest to the largest observed value', () => {
  expect(extent([3, null, 1, 2])).toEqual({ count: 3, missing: 1, smallest: 1, largest: 3 });
  fc.assert(
    fc.property(columns, (column) => {
      const there = observed(column);
      const expected = {
        count: there.length,
        missing: column.length - there.length,
        smallest: Math.min(...there),
        largest: Math.max(...there),
      };
      expect(extent(column)).toEqual(there.length > 0 ? expected : null);
    }),
  );
});

test('neither end is -0', () => {
  expect(extent(Float64Array.of(-0, -0))).toEqual({ count: 2, missing: 0, smallest: 0, largest: 0 });
});
