import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countObserved } from '../../src/stats/countObserved.ts';
import { readColumn } from '../../src/table/readColumn.ts';
import { columns, observed } from '../arbitraries.ts';

test('countObserved counts what is not missing', () => {
  fc.assert(
    fc.property(columns, (column) => {
      expect(countObserved(readColumn('test', 'values', column))).toBe(observed(column).length);
    }),
  );
});
