import { describe, expect, test } from 'vitest';
import { hostileNames } from '../../arbitraries.ts';
import { readColumns } from '../../../src/segment/groups/readColumns.ts';

describe('readColumns', () => {
  test('all columns are read, in their order, missing values as NaN', () => {
    const columns = { b: [1, null], a: Float64Array.of(2, 3), c: new Set([4, 5]) };
    expect([...readColumns('f', 'columns', columns, 2)]).toEqual([
      ['b', Float64Array.of(1, NaN)],
      ['a', Float64Array.of(2, 3)],
      ['c', Float64Array.of(4, 5)],
    ]);
    expect(readColumns('f', 'columns', {}, 2).size).toBe(0);
  });

  test('they may have any name', () => {
    const columns = Object.fromEntries(hostileNames.map((name) => [name, [1]]));
    expect(new Set(readColumns('f', 'columns', columns, 1).keys())).toEqual(new Set(hostileNames));
  });

  test('each is as long as there are customers, and holds numbers', () => {
    expect(() => readColumns('f', 'before', { a: [1, 2], b: [1] }, 2)).toThrow(
      expect.objectContaining({
        name: 'TypeError',
        code: 'ERR_LENGTH',
        argument: 'before.b',
        message: 'f: before.b has 1 values for 2 customers',
      }),
    );
    expect(() => readColumns('f', 'before', { a: [1, 'x'] as never }, 2)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'before.a[1]' }),
    );
  });
});
