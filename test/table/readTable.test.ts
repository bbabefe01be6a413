import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/readTable.ts';
import { hostileNames, missingValues, names, notNumbers } from '../arbitraries.ts';

const value = fc.option(fc.integer());

test('rows and columns read alike, whatever the names', () => {
  const tables = fc
    .uniqueArray(names, { minLength: 1, maxLength: 5 })
    .chain((keys) => fc.tuple(fc.constant(keys), fc.array(fc.tuple(...keys.map(() => value)))));
  fc.assert(
    fc.property(tables, ([keys, cells]) => {
      const rows = cells.map((row) => Object.fromEntries(keys.map((key, k) => [key, row[k]!])));
      const columns = Object.fromEntries(keys.map((key, k) => [key, cells.map((row) => row[k]!)]));
      const expected = keys.map((_, k) => Float64Array.from(cells, (row) => row[k] ?? NaN));
      expect(readTable('f', 'table', rows, keys)).toEqual(expected);
      expect(readTable('f', 'table', columns, keys)).toEqual(expected);
    }),
  );
});

test('columns come in the order asked for, and others are left alone', () => {
  const table = { revenue: [5], visits: [1], name: ['Ada'] };
  expect(readTable('f', 'table', table as unknown as { visits: number[] }, ['visits', 'revenue'])).toEqual([
    Float64Array.of(1),
    Float64Array.of(5),
  ]);
});

test('all that is missing becomes NaN, and -0 becomes 0', () => {
  const rows = [...missingValues, -0].map((visits) => ({ visits }));
  expect([...readTable('f', 'table', rows, ['visits'])[0]!]).toEqual([NaN, NaN, NaN, NaN, NaN, 0]);
});

test('rows may be frozen, or of a class', () => {
  class Customer {
    readonly visits = 3;
    get revenue() {
      return 7;
    }
  }
  const rows = Object.freeze([Object.freeze(new Customer())]);
  expect(readTable('f', 'table', rows, ['visits', 'revenue'])).toEqual([Float64Array.of(3), Float64Array.of(7)]);
});

test('columns may be a set, a generator, or whatever has a length', () => {
  const table = { a: new Set([1, 2]), b: [3, 4].values(), c: { 0: 5, 1: 6, length: 2 }, d: Float64Array.of(7, 8) };
  expect(readTable('f', 'table', table, ['a', 'b', 'c', 'd']).map((column) => [...column])).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ]);
});

test('infinities in doubles become NaN, or are left to a reader that asks for them as they stand', () => {
  const table = { visits: Float64Array.of(1, Infinity), revenue: [2, -Infinity] };
  const [copied] = readTable('f', 'table', table, ['visits']);
  expect([...copied!]).toEqual([1, NaN]);
  const [visits, revenue] = readTable('f', 'table', table, ['visits', 'revenue'], true);
  expect(visits).toBe(table.visits);
  expect([...revenue!]).toEqual([2, NaN]);
});

test('a table without rows has empty columns', () => {
  expect(readTable('f', 'table', [], ['visits'])).toEqual([new Float64Array()]);
  expect(readTable('f', 'table', { visits: [] }, ['visits'])).toEqual([new Float64Array()]);
});

describe('what is refused', () => {
  test('columns of unequal length, by the name of the first that differs', () => {
    const table = { a: [1, 2], b: [1, 2], c: [1], d: [] };
    expect(() => readTable('f', 'table', table, ['a', 'b', 'c', 'd'])).toThrow(TypeError);
    expect(() => readTable('f', 'table', table, ['a', 'b', 'c', 'd'])).toThrow(
      expect.objectContaining({
        code: 'ERR_LENGTH',
        argument: 'table.c',
        message: 'f: table.c has 1 values, table.a 2',
      }),
    );
  });

  test('a row that lacks a name, by its place', () => {
    const rows = [{ visits: 1 }, { visits: 2 }, { visits: 3 }, { visit: 4 }];
    expect(() => readTable('f', 'table', rows as { visits: number }[], ['visits'])).toThrow(
      expect.objectContaining({
        code: 'ERR_TYPE',
        argument: 'table[3].visits',
        message: 'f: table[3].visits is not there; there is visit',
      }),
    );
  });

  test.each(hostileNames)('a hostile name that is not there', (name) => {
    expect(() => readTable('f', 'table', [{ visits: 1 }], [name])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: `table[0].${name}` }),
    );
    expect(() => readTable('f', 'table', { visits: [1] }, [name])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: `table.${name}` }),
    );
  });

  test('a name that is there only because someone wrote to Object.prototype', () => {
    Object.defineProperty(Object.prototype, 'polluted', { value: 3, configurable: true });
    try {
      expect(() => readTable('f', 'table', [{ visits: 1 }], ['polluted'])).toThrow(
        expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[0].polluted' }),
      );
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  test.each(notNumbers)('a value that is no number, by its path: %s', (wrong) => {
    expect(() =>
      readTable('f', 'table', [{ visits: 1 }, { visits: wrong }] as { visits: number }[], ['visits']),
    ).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[1].visits' }));
    expect(() => readTable('f', 'table', { visits: [1, wrong as number] }, ['visits'])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table.visits[1]' }),
    );
  });

  test.each([null, undefined, 3, 'abc', () => 1])('a row that is no object: %s', (row) => {
    expect(() => readTable('f', 'table', [{ length: 1 }, row as unknown as object], ['length'])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[1]' }),
    );
  });

  test.each([null, undefined, 3, 'abc', () => 1])('what is no table: %s', (table) => {
    expect(() => readTable('f', 'table', table as unknown as object[], ['visits'])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table' }),
    );
    expect(() => readTable('f', 'table', table as unknown as object[], ['visits'])).toThrow(
      /^f: table is .+, neither rows nor columns$/,
    );
  });
});
