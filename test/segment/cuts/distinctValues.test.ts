import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctValues } from '../../../src/segment/cuts/distinctValues.ts';
import { sortedValues } from '../../../src/stats/sortedValues.ts';
import { columns, observed } from '../../arbitraries.ts';

test('distinctValues is what a map of counts holds, in rising order', () => {
  fc.assert(
    fc.property(columns, (column) => {
      const counts = new Map<number, number>();
      for (const value of observed(column)) counts.set(value, (counts.get(value) ?? 0) + 1);
      const rising = [...counts].sort(([a], [b]) => a - b);
      const distinct = distinctValues(sortedValues(Float64Array.from(column, (value) => value ?? NaN)));
      expect([...distinct.values]).toEqual(rising.map(([value]) => value));
      expect([...distinct.counts]).toEqual(rising.map(([, count]) => count));
    }),
  );
});
