import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readColumn } from '../../src/table/readColumn.ts';
import { columns, missingValues, notNumbers } from '../arbitraries.ts';

test('a column is read as doubles, NaN where a value is missing', () => {
  fc.assert(
    fc.property(columns, (column) => {
      expect([...readColumn('f', 'values', column)]).toEqual(column.map((value) => (value ?? NaN) + 0));
    }),
  );
});

test('all that is missing becomes NaN, holes included', () => {
  const column = Object.assign(Array<number>(6), { ...missingValues });
  expect([...readColumn('f', 'values', column)]).toEqual(Array(6).fill(NaN));
});

test('a list, a set, a generator and whatever has a length read alike', () => {
  const expected = Float64Array.of(3, NaN, 0);
  const column = [3, null, -0];
  for (const form of [column, new Set(column), column.values(), { ...column, length: 3 }, Object.freeze([...column])]) {
    expect(readColumn('f', 'values', form)).toEqual(expected);
  }
});

test('a Float64Array is read in place', () => {
  const doubles = Float64Array.of(3, NaN, -0);
  expect(readColumn('f', 'values', doubles)).toBe(doubles);
});

test.each([Infinity, -Infinity])('a Float64Array with an infinity is copied, not written to: %d', (infinity) => {
  const doubles = Float64Array.of(3, -0, infinity);
  expect([...readColumn('f', 'values', doubles)]).toEqual([3, 0, NaN]);
  expect([...doubles]).toEqual([3, -0, infinity]);
});

test.each(notNumbers)('what is no number is refused by its place: %s', (value) => {
  const column = [1, null, value] as number[];
  expect(() => readColumn('f', 'table.visits', column)).toThrow(TypeError);
  expect(() => readColumn('f', 'table.visits', column)).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'table.visits[2]' }),
  );
});

test('the message says what was given, and where', () => {
  expect(() => readColumn('mean', 'values', ['7' as unknown as number])).toThrow(
    `mean: values[0] is '7', not a number`,
  );
});

test('a place may be called otherwise than by the column', () => {
  const column = [1, true as unknown as number];
  expect(() => readColumn('f', 'table.visits', column, (i) => `table[${String(i)}].visits`)).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[1].visits' }),
  );
});
