import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meets } from '../../src/table/meets.ts';
import { hostileNames } from '../arbitraries.ts';
import { conditions, customerRows, meets as byDefinition } from './conditions.ts';

test('a row meets a condition as it says', () => {
  fc.assert(
    fc.property(conditions, customerRows, (condition, rows) => {
      for (const row of rows) expect(meets('f', 'row', condition, row)).toBe(byDefinition(condition, row));
    }),
  );
});

test('a field may have any name, and errors are of the function and the argument that were given', () => {
  for (const name of hostileNames) {
    expect(meets('f', 'row', { of: name, in: ['pro'] }, Object.fromEntries([[name, 'pro']]))).toBe(true);
    expect(() => meets('scoreOne', 'customer', { of: name, from: 1 }, {})).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: `customer.${name}` }),
    );
  }
  expect(() => meets('scoreOne', 'customer', { of: 'visits', from: 1 }, { visits: true })).toThrow(
    /^scoreOne: customer\.visits is true/,
  );
});

test('nothing is asked of a row by a condition that reads no field', () => {
  expect(meets('f', 'row', { all: [] }, {})).toBe(true);
  expect(meets('f', 'row', { any: [] }, {})).toBe(false);
});
