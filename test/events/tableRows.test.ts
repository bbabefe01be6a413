import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageOrderValue } from 'engagement-metrics/commerce';
import { tableRows } from 'engagement-metrics/events';
import { hostileNames, names } from '../arbitraries.ts';

const users = ['a', 'b'];

test('tableRows gives one object a customer, with null where a value is missing', () => {
  const columns = { orders: Float64Array.of(3, 1), away: Float64Array.of(2, NaN) };
  expect(tableRows({ users, columns })).toEqual([
    { orders: 3, away: 2 },
    { orders: 1, away: null },
  ]);
});

test('tableRows gives what formulas take', () => {
  const rows = tableRows({ users, columns: { revenue: Float64Array.of(30, 0), orders: Float64Array.of(4, 0) } });
  const known = rows.map(({ revenue, orders }) => averageOrderValue({ revenue: revenue ?? 0, orders: orders ?? 0 }));
  expect(known).toEqual([7.5, null]);
});

test('tableRows holds every value under the name of its column, whatever the name', () => {
  const tables = fc.dictionary(names, fc.tuple(fc.double(), fc.double()));
  fc.assert(
    fc.property(tables, (given) => {
      const pairs = Object.entries(given);
      const columns = Object.fromEntries(pairs.map(([name, pair]) => [name, Float64Array.from(pair)]));
      const rows = tableRows({ users, columns });
      expect(rows).toHaveLength(2);
      rows.forEach((row, i) => {
        expect(Object.keys(row)).toEqual(Object.keys(columns));
        for (const [name, pair] of pairs) {
          const value = Object.getOwnPropertyDescriptor(row, name)?.value as unknown;
          expect(value).toBe(Number.isNaN(pair[i]) ? null : pair[i]);
        }
      });
    }),
  );
});

test('tableRows does not mistake hostile names, and leaves every prototype alone', () => {
  const columns = Object.fromEntries(hostileNames.map((name, i) => [name, Float64Array.of(i, -i)]));
  const [row] = tableRows({ users, columns });
  expect(Object.entries(row!)).toEqual(expect.arrayContaining(hostileNames.map((name, i) => [name, i])));
  expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('tableRows of nobody is no rows, and without columns rows of nothing', () => {
  expect(tableRows({ users: [], columns: { orders: new Float64Array(0) } })).toEqual([]);
  expect(tableRows({ users, columns: {} })).toEqual([{}, {}]);
});

test('tableRows refuses a column that is not as long as there are customers', () => {
  const columns = { orders: Float64Array.of(3, 1), away: Float64Array.of(2) };
  expect(() => tableRows({ users, columns })).toThrow(TypeError);
  expect(() => tableRows({ users, columns })).toThrow(expect.objectContaining({ code: 'ERR_LENGTH' }));
});

test('tableRows refuses columns without names', () => {
  const columns = [Float64Array.of(3, 1)] as unknown as Record<string, Float64Array>;
  expect(() => tableRows({ users, columns })).toThrow(TypeError);
  expect(() => tableRows({ users, columns })).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'columns' }),
  );
});
