import { expect, test } from 'vitest';
import { namedEntries } from '../../src/check/namedEntries.ts';
import { hostileNames } from '../arbitraries.ts';
import { expectRefused } from '../events/partings.ts';

test('namedEntries is what an object holds, whatever the names', () => {
  const named = Object.fromEntries(hostileNames.map((name, i) => [name, i]));
  expect(namedEntries('f', 'metrics', named, 'aggregates')).toEqual(Object.entries(named));
  expect(namedEntries('f', 'metrics', {}, 'aggregates')).toEqual([]);
  expect(namedEntries('f', 'metrics', Object.create(null) as object, 'aggregates')).toEqual([]);
});

test.each([[[1]], [[]], [new Map([['a', 1]])], [new Set([1])], [Float64Array.of(1)], [null], [undefined], ['ab'], [7]])(
  'namedEntries refuses %o, which has no names',
  (junk) => {
    expectRefused(() => namedEntries('f', 'metrics', junk as object, 'aggregates'), 'ERR_TYPE', 'metrics');
  },
);

test('namedEntries says what a list is, and what belongs there', () => {
  expect(() => namedEntries('f', 'metrics', [], 'aggregates')).toThrow(
    'f: metrics is a list, not an object that holds aggregates by name',
  );
});
