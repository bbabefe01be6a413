import { expect, test } from 'vitest';
import { pointer } from '../../src/check/pointer.ts';

test('a pointer goes one step deeper', () => {
  expect(pointer('', 'metrics')).toBe('/metrics');
  expect(pointer('/metrics', 3)).toBe('/metrics/3');
});

// RFC 6901, section 5
test.each([
  ['', '/'],
  ['a/b', '/a~1b'],
  ['m~n', '/m~0n'],
  ['c%d', '/c%d'],
  [' ', '/ '],
  ['~1/~0/', '/~01~1~00~1'],
])('the name %j is escaped as RFC 6901 says', (name, path) => {
  expect(pointer('', name)).toBe(path);
});
