import { expect, test } from 'vitest';
import { joinedTables } from '../../../src/events/customers/joinedTables.ts';
import { expectRefused } from '../partings.ts';

const table = (users: string[], column: number[]) => ({
  argument: users.join(''),
  holder: 'columns',
  table: { users, columns: { ['__proto__']: Float64Array.from(column) } },
});

test('joinedTables puts tables one behind the other, whatever users and columns are called', () => {
  const { users, columns } = joinedTables('f', [
    table([], []),
    table(['constructor', ''], [1, NaN]),
    table(['a'], [3]),
  ]);
  expect(users).toEqual(['constructor', '', 'a']);
  expect(Object.entries(columns)).toEqual([['__proto__', Float64Array.of(1, NaN, 3)]]);
});

test('joinedTables refuses a user who is there twice, also in one table, and columns of another length', () => {
  expectRefused(
    () => joinedTables('f', [table(['a'], [1]), table(['b', 'a'], [1, 2])]),
    'ERR_OUT_OF_RANGE',
    'ba.users',
  );
  expectRefused(() => joinedTables('f', [table(['b', 'b'], [1, 2])]), 'ERR_OUT_OF_RANGE', 'bb.users');
  expectRefused(() => joinedTables('f', [table(['a'], [1, 2])]), 'ERR_LENGTH', 'columns.__proto__');
});

test('joinedTables refuses columns without names, in whichever table', () => {
  const nameless = {
    ...table(['a'], [1]),
    holder: 'list',
    table: { users: ['a'], columns: [Float64Array.of(1)] as never },
  };
  expectRefused(() => joinedTables('f', [nameless]), 'ERR_TYPE', 'list');
  expectRefused(() => joinedTables('f', [table(['b'], [1]), nameless]), 'ERR_TYPE', 'list');
});
