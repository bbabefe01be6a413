import { expect, test } from 'vitest';
import { list } from '../../src/check/list.ts';

test('a list passes', () => {
  expect(list('f', 'cuts', [])).toEqual([]);
  expect(list('f', 'cuts', Object.freeze([1, 2]))).toEqual([1, 2]);
});

test.each([null, undefined, 3, 'abc', {}, new Set([1]), Float64Array.of(1), { length: 0 }])(
  '%s is no list',
  (value) => {
    expect(() => list('f', 'cuts', value as readonly unknown[])).toThrow(TypeError);
    expect(() => list('f', 'cuts', value as readonly unknown[])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'cuts' }),
    );
    expect(() => list('f', 'cuts', value as readonly unknown[])).toThrow(/^f: cuts is .+, not a list$/);
  },
);

test('a hole in a list becomes undefined, which nobody skips', () => {
  const seen = list('f', 'cuts', [1, , 3]).map((cut) => cut === undefined);
  expect(seen).toEqual([false, true, false]);
});
