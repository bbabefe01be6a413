import { expect, test } from 'vitest';
import { mergedGroups } from '../../../src/events/population/mergedGroups.ts';
import { expectRefused } from '../partings.ts';

interface Row {
  readonly group: string | null;
  readonly head: number;
  readonly size: number;
  readonly from?: readonly number[];
}
const row = (group: string | null, head: number, size: number): Row => ({ group, head, size });
const rules = {
  headOf: ({ head }: Row) => [head],
  differs: 'differs',
  add: (rows: readonly Row[], from: readonly number[]): Row => {
    return { ...rows[0]!, size: rows.reduce((sum, { size }) => sum + size, 0), from };
  },
};

test('mergedGroups adds up rows of one group and one place, groups as they are met and what has none last', () => {
  const parts = [
    [row(null, 1, 1), row(null, 2, 2), row('b', 1, 10), row('b', 2, 20)],
    [],
    [row('a', 1, 100), row('b', 1, 5), row('a', 2, 200), row('b', 2, 6)],
  ];
  expect(mergedGroups('f', parts, rules)).toEqual([
    { group: 'b', head: 1, size: 15, from: [0, 2] },
    { group: 'b', head: 2, size: 26, from: [0, 2] },
    { group: 'a', head: 1, size: 100, from: [2] },
    { group: 'a', head: 2, size: 200, from: [2] },
    { group: null, head: 1, size: 1, from: [0] },
    { group: null, head: 2, size: 2, from: [0] },
  ]);
});

test('mergedGroups tells a group of the name null from none', () => {
  const merged = mergedGroups('f', [[row('null', 1, 1)], [row(null, 1, 2)], [row('__proto__', 1, 4)]], rules);
  expect(merged.map(({ group, size }) => [group, size])).toEqual([
    ['null', 1],
    ['__proto__', 4],
    [null, 2],
  ]);
});

test('mergedGroups refuses rows that are more, fewer or others, in another part or another group', () => {
  const part = [row('a', 1, 1), row('a', 2, 1)];
  expectRefused(() => mergedGroups('f', [part, [...part, row('a', 3, 1)]], rules), 'ERR_LENGTH', 'parts[1]');
  expectRefused(() => mergedGroups('f', [[], part, part.slice(1)], rules), 'ERR_LENGTH', 'parts[2]');
  expectRefused(() => mergedGroups('f', [[...part, row('b', 1, 1)]], rules), 'ERR_LENGTH', 'parts[0]');
  const others = [row('b', 1, 1), row('b', 3, 1)];
  expectRefused(() => mergedGroups('f', [part, others], rules), 'ERR_OUT_OF_RANGE', 'parts[1]');
  expectRefused(() => mergedGroups('f', [part, null as unknown as Row[]], rules), 'ERR_TYPE', 'parts[1]');
  expectRefused(() => mergedGroups('f', [], rules), 'ERR_LENGTH', 'parts');
  expect(() => mergedGroups('f', [part, others], rules)).toThrow('f: parts[1] differs');
});
