import { describe, expect, test } from 'vitest';
import { fieldOf } from '../../src/table/fieldOf.ts';

test('a column of numbers is a field of doubles', () => {
  expect(fieldOf('f', 'table.visits', [3, null, -0, Infinity])).toEqual(Float64Array.of(3, NaN, 0, NaN));
  const doubles = Float64Array.of(1, 2);
  expect(fieldOf('f', 'table.visits', doubles)).toBe(doubles);
});

test('a column of text is a field of codes', () => {
  expect(fieldOf('f', 'table.plan', [null, 'pro', undefined, 'free', 'pro', NaN])).toEqual({
    labels: ['pro', 'free'],
    codes: Int32Array.of(-1, 0, -1, 1, 0, -1),
  });
});

test('a column of which nothing is observed is one of numbers', () => {
  expect(fieldOf('f', 'table.plan', [null, undefined])).toEqual(Float64Array.of(NaN, NaN));
  expect(fieldOf('f', 'table.plan', [])).toEqual(new Float64Array());
});

test('codes are a field as they stand', () => {
  const codes = { labels: ['pro'], codes: Int32Array.of(0, -1) };
  expect(fieldOf('f', 'table.plan', codes)).toBe(codes);
});

test('an infinity in a column of text is missing, as in every column', () => {
  expect(fieldOf('f', 'table.plan', ['pro', Infinity, -Infinity])).toEqual({
    labels: ['pro'],
    codes: Int32Array.of(0, -1, -1),
  });
});

test('a set or a generator of text is read once', () => {
  const expected = { labels: ['pro', 'free'], codes: Int32Array.of(0, 1) };
  expect(fieldOf('f', 'table.plan', new Set(['pro', 'free']))).toEqual(expected);
  expect(fieldOf('f', 'table.plan', ['pro', 'free'].values())).toEqual(expected);
});

describe('what is refused', () => {
  test.each([
    [['pro', null, 3], 'table.plan[2]'],
    [[null, 3, 'pro'], 'table.plan[1]'],
    [[3, 'pro'], 'table.plan[0]'],
    [['pro', true], 'table.plan[1]'],
    [[3, true], 'table.plan[1]'],
    [[{}], 'table.plan[0]'],
    ['pro', 'table.plan'],
    [null, 'table.plan'],
    [{ labels: ['pro'] }, 'table.plan'],
    [{ codes: [0] }, 'table.plan'],
  ])('%j', (column, argument) => {
    expect(() => fieldOf('f', 'table.plan', column)).toThrow(TypeError);
    expect(() => fieldOf('f', 'table.plan', column)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument }));
  });

  test('numbers among text, by the first number', () => {
    expect(() => fieldOf('f', 'table.plan', ['pro', 1, 2])).toThrow('f: table.plan[1] is a number in a column of text');
  });
});
