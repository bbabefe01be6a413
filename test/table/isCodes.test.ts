import { expect, test } from 'vitest';
import { codesOf } from 'engagement-metrics/table';
import { isCodes } from '../../src/table/isCodes.ts';

test('codes are an object of labels and codes; nothing else is', () => {
  expect(isCodes(codesOf(['a', 'b']))).toBe(true);
  for (const other of [null, undefined, 'codes', 3, [], ['a'], { labels: [] }, { codes: [] }, new Float64Array(2)]) {
    expect(isCodes(other)).toBe(false);
  }
});
