import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeProblems } from '../../src/check/sizeProblems.ts';

const deep = { path: '', code: 'ERR_OUT_OF_RANGE', fact: 'is nested deeper than 16' };
const long = (most: number) => ({
  path: '',
  code: 'ERR_OUT_OF_RANGE',
  fact: `is longer than ${String(most)} letters of JSON`,
});
const nested = (depth: number, inner: unknown = 1): unknown => (depth === 0 ? inner : nested(depth - 1, { a: inner }));

test('what is small and flat may be read', () => {
  for (const value of [null, undefined, 1, 'abc', [], {}, { a: [1, { b: null }] }, NaN, 1n, Symbol('a'), () => 1]) {
    expect(sizeProblems(value, 100)).toEqual([]);
  }
});

test('objects and lists stand in one another at most 16 deep', () => {
  expect(sizeProblems(nested(16), 10_000)).toEqual([]);
  expect(sizeProblems(nested(17), 10_000)).toEqual([deep]);
  const lists = (depth: number): unknown => (depth === 0 ? [] : [lists(depth - 1)]);
  expect(sizeProblems(lists(15), 10_000)).toEqual([]);
  expect(sizeProblems(lists(16), 10_000)).toEqual([deep]);
});

test('letters of names, of texts and of what stands between them are counted', () => {
  expect(sizeProblems('x'.repeat(97), 100)).toEqual([]);
  expect(sizeProblems('x'.repeat(98), 100)).toEqual([long(100)]);
  expect(sizeProblems({ ['x'.repeat(100)]: 1 }, 100)).toEqual([long(100)]);
  expect(sizeProblems(Array(1000).fill(null), 100)).toEqual([long(100)]);
  expect(sizeProblems([['x'.repeat(200)]], 100)).toEqual([long(100)]);
});

test('JSON of short numbers is never longer than it is found to be', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (given) => {
      const json = JSON.parse(
        JSON.stringify(given, (_, value: unknown) => (typeof value === 'number' ? 7 : value)),
      ) as unknown;
      // An escape is one letter, however it is written.
      const letters = JSON.stringify(json).replaceAll(/\\u[0-9a-f]{4}|\\./g, '?').length;
      expect(sizeProblems(json, letters - 1)).toEqual([long(letters - 1)]);
    }),
  );
});

test('what holds itself is too deep, or too long, and does not keep the reader for ever', () => {
  const itself: Record<string, unknown> = {};
  itself['a'] = itself;
  expect(sizeProblems(itself, 10_000)).toEqual([deep]);
  Object.assign(itself, { b: itself, c: itself, d: [itself, itself] });
  expect(sizeProblems(itself, 10_000)).toContainEqual(long(10_000));
});

test('what is too deep and too long is told both', () => {
  expect(sizeProblems([nested(17), 'x'.repeat(100)], 200)).toEqual([deep, long(200)]);
});
