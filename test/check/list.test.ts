import { expect, test } from 'vitest';
import { list } from '../../src/check/list.ts';

test('a list passes', () => {
  expect(() => list('f', 'cuts', [])).not.toThrow();
  expect(() => list('f', 'cuts', Object.freeze([1, 2]))).not.toThrow();
});

test.each([null, undefined, 3, 'abc', {}, new Set([1]), Float64Array.of(1), { length: 0 }])(
  '%s is no list',
  (value) => {
    expect(() => list('f', 'cuts', value)).toThrow(TypeError);
    expect(() => list('f', 'cuts', value)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'cuts' }));
    expect(() => list('f', 'cuts', value)).toThrow(/^f: cuts is .+, not a list$/);
  },
);
