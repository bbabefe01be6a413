import { expect, test } from 'vitest';
import { addedCounts } from '../../../src/events/population/addedCounts.ts';
import { expectRefused } from '../partings.ts';

test('addedCounts adds up name by name, whatever a name is', () => {
  const rows = [
    { ['__proto__']: 1, constructor: 2, other: 'x' },
    { ['__proto__']: 10, constructor: 20, other: 'y' },
  ];
  const sums = addedCounts('f', rows, ['__proto__', 'constructor']);
  expect(Object.entries(sums)).toEqual([
    ['__proto__', 11],
    ['constructor', 22],
  ]);
});

test('addedCounts refuses what is no count, also where the sum would be one', () => {
  expectRefused(() => addedCounts('f', [{ users: -1 }, { users: 2 }], ['users']), 'ERR_OUT_OF_RANGE', 'users');
  expectRefused(() => addedCounts('f', [{ users: 1 }, { users: Infinity }], ['users']), 'ERR_NOT_FINITE', 'users');
  const text = [{ users: 1 }, { users: '2' as unknown as number }];
  expectRefused(() => addedCounts('f', text, ['users']), 'ERR_TYPE', 'users');
});
