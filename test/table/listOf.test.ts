import { describe, expect, test } from 'vitest';
import { listOf } from '../../src/table/listOf.ts';

test('lists and typed arrays are read where they are', () => {
  for (const column of [[1, 2], Float64Array.of(1, 2), Int8Array.of(1), Object.freeze([3])]) {
    expect(listOf('f', 'values', column)).toBe(column);
  }
});

test('what can be iterated is collected once', () => {
  let started = 0;
  function* generator() {
    started++;
    yield* [3, 1, 2];
  }
  expect(listOf('f', 'values', generator())).toEqual([3, 1, 2]);
  expect(started).toBe(1);
  expect(listOf('f', 'values', new Set(['b', 'a', 'b']))).toEqual(['b', 'a']);
});

test('what has a length and indices will do', () => {
  const arrayLike = { 0: 3, 1: 1, length: 2 };
  expect(listOf('f', 'values', arrayLike)).toBe(arrayLike);
});

test('an iterator goes before indices, as in a vector that has a length and no indices', () => {
  const vector = { length: 2, [Symbol.iterator]: () => [3, 1].values() };
  expect(listOf('f', 'values', vector)).toEqual([3, 1]);
});

describe('what is no column is refused', () => {
  test.each([null, undefined, 3, 'abc', true, () => 1, Symbol('s')])('%s', (column) => {
    expectRefused(column);
  });

  test('an object without length or iterator', () => {
    expectRefused({});
    expectRefused({ length: '2' });
  });

  test('bytes whose meaning is open', () => {
    expectRefused(new DataView(new ArrayBuffer(8)));
    expectRefused(new ArrayBuffer(8));
  });
});

function expectRefused(column: unknown): void {
  const read = () => listOf('f', 'table.visits', column as number[]);
  expect(read).toThrow(TypeError);
  expect(read).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'table.visits' }));
  expect(read).toThrow(/^f: table\.visits is .+, not a column$/);
}

test.each([-1, 1.5, NaN, Infinity])('a length of %d is none', (length) => {
  expect(() => listOf('f', 'x', { length })).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'x' }));
});
