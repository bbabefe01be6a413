import { describe, expect, test } from 'vitest';
import { readField } from '../../src/table/readField.ts';
import { hostileNames } from '../arbitraries.ts';

test.each(hostileNames)('a field of any name is read where it is there', (name) => {
  expect(readField('f', 'row', Object.fromEntries([[name, 7]]), name)).toBe(7);
  expect(readField('f', 'row', JSON.parse(JSON.stringify(Object.fromEntries([[name, null]]))), name)).toBeNull();
});

test.each(hostileNames)('and refused where it is not', (name) => {
  for (const row of [{ visits: 1 }, Object.create(null) as object]) {
    expect(() => readField('f', 'table[3]', row, name)).toThrow(TypeError);
    expect(() => readField('f', 'table[3]', row, name)).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: `table[3].${name}` }),
    );
  }
});

test('a getter of a class is there, what Object gives to everything is not', () => {
  class Customer {
    get visits() {
      return 12;
    }
  }
  expect(readField('f', 'row', new Customer(), 'visits')).toBe(12);
  expect(() => readField('f', 'row', new Customer(), 'toString')).toThrow(TypeError);
});

test('undefined is there if it was put there', () => {
  expect(readField('f', 'row', { visits: undefined }, 'visits')).toBeUndefined();
});

describe('the message names what is there', () => {
  test('all of a few', () => {
    expect(() => readField('f', 'row', { visits: 1, revenue: 2 }, 'visit')).toThrow(
      'f: row.visit is not there; there is visits, revenue',
    );
    expect(() => readField('f', 'row', {}, 'visit')).toThrow('f: row.visit is not there; there is nothing');
  });

  test('eight of many', () => {
    const eight = Object.fromEntries([...'abcdefgh'].map((name) => [name, 1]));
    expect(() => readField('f', 'row', eight, 'x')).toThrow(/there is a, b, c, d, e, f, g, h$/);
    expect(() => readField('f', 'row', { ...eight, i: 1 }, 'x')).toThrow(/there is a, b, c, d, e, f, g, h …$/);
  });
});

test.each([null, undefined, 3, 'abc', true, Symbol('s')])('%s has no fields', (holder) => {
  expect(() => readField('f', 'table[3]', holder as unknown as object, 'length')).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[3]' }),
  );
  expect(() => readField('f', 'table[3]', holder as unknown as object, 'length')).toThrow(
    /^f: table\[3\] is .+, not an object$/,
  );
});
