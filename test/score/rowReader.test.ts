import { expect, test } from 'vitest';
import { rowReader } from '../../src/score/rowReader.ts';
import { codesOf } from 'engagement-metrics/table';
import { fittedOf } from './cases.ts';

const fitted = fittedOf(
  { visits: {}, ['__proto__']: {} },
  { penalties: [{ when: { of: 'plan', in: ['pro'] }, points: 0.1 }] },
);
const rows = [
  { visits: 1, ['__proto__']: 4, plan: 'pro' },
  { visits: null, ['__proto__']: 5, plan: null },
];
const all = (table: object) => {
  const reader = rowReader('f', 'table', fitted, table);
  return Array.from({ length: reader.length }, (_, i) => reader.at(i));
};

test('rows are read as they are', () => {
  const reader = rowReader('f', 'table', fitted, rows);
  expect(reader.length).toBe(2);
  expect(reader.at(1)).toBe(rows[1]);
});

test('columns of any kind become the same rows, with what the score reads and no more', () => {
  const columns = { ['__proto__']: new Set([4, 5]), visits: [1, null], plan: ['pro', null], other: 'not a column' };
  expect(all(columns)).toEqual(rows);
  expect(all({ ...columns, plan: codesOf(['pro', null]) })).toEqual(rows);
  const typed = { ...columns, visits: Float64Array.of(1, NaN), ['__proto__']: Float64Array.of(4, 5) };
  expect(all(typed)).toEqual([rows[0], { ...rows[1], visits: NaN }]);
});

test('no customers are no rows', () => {
  expect(all([])).toEqual([]);
  expect(all({ visits: [], ['__proto__']: [], plan: [] })).toEqual([]);
});

test('what is not there, is no column, or is of another length is refused under its name', () => {
  const columns = { visits: [1, 2], ['__proto__']: [3, 4], plan: ['a', 'b'] };
  const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
  expect(() => all({ visits: [1] })).toThrow(refused('ERR_TYPE', 'table.__proto__'));
  expect(() => all({ ...columns, visits: 5 })).toThrow(refused('ERR_TYPE', 'table.visits'));
  expect(() => all({ ...columns, plan: ['a'] })).toThrow(refused('ERR_LENGTH', 'table.plan'));
  expect(() => all({ ...columns, plan: codesOf(['a', 'b', 'c']) })).toThrow(refused('ERR_LENGTH', 'table.plan'));
  expect(() => all(null as never)).toThrow(refused('ERR_TYPE', 'table'));
  expect(() => all({ visits: 1 })).toThrow(/^f: table/);
});
