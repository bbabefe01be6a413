import { describe, expect, test } from 'vitest';
import { worthsOf } from '../../src/normalize/worthsOf.ts';

describe('worthsOf', () => {
  test('worths are given back, in a list of their own, and need not rise', () => {
    const given = Object.freeze([0, 1, 0.3]);
    expect(worthsOf('knots', given, 3)).toEqual([0, 1, 0.3]);
    expect(worthsOf('knots', given, 3)).not.toBe(given);
    expect(worthsOf('knots', [-0], 1)).toEqual([0]);
  });

  test('as many are allowed as are due', () => {
    expect(worthsOf('knots', [0, 1], 2, 3)).toEqual([0, 1]);
    expect(worthsOf('knots', [0, 1, 1], 2, 3)).toEqual([0, 1, 1]);
  });

  test.each([
    [[0], 2, 2, 'ERR_LENGTH', 'worths', 'knots: worths are 1, not 2'],
    [[0, 1, 1], 2, 2, 'ERR_LENGTH', 'worths', 'knots: worths are 3, not 2'],
    [[0], 2, 5, 'ERR_LENGTH', 'worths', 'knots: worths are 1, not 2 to 5'],
    [[0, 0, 0], 1, 2, 'ERR_LENGTH', 'worths', 'knots: worths are 3, not 1 to 2'],
    [undefined, 2, 2, 'ERR_TYPE', 'worths', 'knots: worths is undefined, not a list'],
    [null, 2, 2, 'ERR_TYPE', 'worths', 'knots: worths is null, not a list'],
    [[0, '1'], 2, 2, 'ERR_TYPE', 'worths[1]', "knots: worths[1] is '1', not a number"],
    [[0, NaN], 2, 2, 'ERR_NOT_FINITE', 'worths[1]', 'knots: worths[1] is NaN'],
    [[-0.1, 1], 2, 2, 'ERR_OUT_OF_RANGE', 'worths[0]', 'knots: worths[0] is -0.1, not between 0 and 1'],
    [[0, 100], 2, 2, 'ERR_OUT_OF_RANGE', 'worths[1]', 'knots: worths[1] is 100, not between 0 and 1'],
  ])('what no worths are is refused: %o of %d to %d', (given, least, most, code, argument, message) => {
    const read = () => worthsOf('knots', given as never, least, most);
    expect(read).toThrow(expect.objectContaining({ code, argument, message }));
    expect(read).toThrow(/FINITE|RANGE/.test(code) ? RangeError : TypeError);
  });
});
