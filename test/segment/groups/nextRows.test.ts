import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileNames, names } from '../../arbitraries.ts';
import { nextRows } from '../../../src/segment/groups/nextRows.ts';

describe('nextRows', () => {
  test('without names everybody stays in place', () => {
    expect(nextRows('f', 3, 3, {})).toEqual(Int32Array.of(0, 1, 2));
    expect(nextRows('f', 0, 0, { customersBefore: undefined, customersAfter: undefined })).toEqual(new Int32Array(0));
  });

  test('by names everybody is found where one would find them', () => {
    const lists = fc.uniqueArray(names, { maxLength: 20 });
    fc.assert(
      fc.property(lists, lists, (customersBefore, customersAfter) => {
        const rows = nextRows('f', customersBefore.length, customersAfter.length, { customersBefore, customersAfter });
        expect([...rows]).toEqual(customersBefore.map((name) => customersAfter.indexOf(name)));
      }),
    );
  });

  test('an id is its digits, and any list of names will do', () => {
    const customers = { customersBefore: new Set([7, 8, 9]), customersAfter: ['9', '7'] };
    expect(nextRows('f', 3, 2, customers)).toEqual(Int32Array.of(1, -1, 0));
    expect(nextRows('f', 1, 2, { customersBefore: Int32Array.of(5), customersAfter: Float64Array.of(4, 5) })).toEqual(
      Int32Array.of(1),
    );
    const reversed = { customersBefore: hostileNames, customersAfter: [...hostileNames].reverse() };
    const { length } = hostileNames;
    expect([...nextRows('f', length, length, reversed)]).toEqual(hostileNames.map((_, i) => length - 1 - i));
  });

  test('without names there are as many customers both times', () => {
    expect(() => nextRows('f', 2, 3, {})).toThrow(
      expect.objectContaining({
        name: 'TypeError',
        code: 'ERR_LENGTH',
        argument: 'after',
        message: 'f: after has 3 customers, before 2; name them, that they can be found again',
      }),
    );
  });

  test('there are names for both times, as many as customers', () => {
    const both = ['a', 'b'];
    for (const [customers, argument] of [
      [{ customersBefore: both }, 'customersAfter'],
      [{ customersAfter: both }, 'customersBefore'],
      [{ customersBefore: both, customersAfter: 'ab' }, 'customersAfter'],
    ] as const) {
      expect(() => nextRows('f', 2, 2, customers as object)).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument }),
      );
    }
    for (const [customers, argument] of [
      [{ customersBefore: ['a'], customersAfter: both }, 'customersBefore'],
      [{ customersBefore: both, customersAfter: ['a', 'b', 'c'] }, 'customersAfter'],
    ] as const) {
      expect(() => nextRows('f', 2, 2, customers)).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument }),
      );
    }
  });

  test('a customer has a name, and is there once', () => {
    const both = ['a', 'b'];
    for (const missing of [null, undefined, NaN]) {
      expect(() => nextRows('f', 2, 2, { customersBefore: both, customersAfter: ['a', missing] })).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'customersAfter[1]' }),
      );
    }
    expect(() => nextRows('f', 2, 2, { customersBefore: both, customersAfter: [null, 'a'] })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'customersAfter[0]' }),
    );
    expect(() => nextRows('f', 2, 2, { customersBefore: [null, 'a'], customersAfter: both })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'customersBefore[0]' }),
    );
    expect(() => nextRows('f', 2, 2, { customersBefore: both, customersAfter: ['a', {}] as never })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'customersAfter[1]' }),
    );
    expect(() => nextRows('f', 2, 2, { customersBefore: both, customersAfter: [1, '1'] })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'customersAfter[1]' }),
    );
    expect(() => nextRows('f', 2, 2, { customersBefore: ['b', 'b'], customersAfter: both })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'customersBefore[1]' }),
    );
  });
});
