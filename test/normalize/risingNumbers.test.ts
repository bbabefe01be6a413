import { describe, expect, test } from 'vitest';
import { risingNumbers } from '../../src/normalize/risingNumbers.ts';

const refusal = (given: unknown) => () => risingNumbers('steps', 'cuts', given as never);

describe('risingNumbers', () => {
  test('numbers that rise are given back, in a list of their own', () => {
    const given = Object.freeze([-1.5, 0, 1e308]);
    expect(risingNumbers('steps', 'cuts', given)).toEqual([-1.5, 0, 1e308]);
    expect(risingNumbers('steps', 'cuts', given)).not.toBe(given);
    expect(risingNumbers('steps', 'cuts', [-0])).toEqual([0]);
  });

  test.each([
    [[], 'ERR_LENGTH', 'cuts', 'steps: cuts are none, not at least one'],
    [undefined, 'ERR_TYPE', 'cuts', 'steps: cuts is undefined, not a list'],
    ['12', 'ERR_TYPE', 'cuts', "steps: cuts is '12', not a list"],
    [Float64Array.of(1), 'ERR_TYPE', 'cuts', 'steps: cuts is of type object, not a list'],
    [[1, '2'], 'ERR_TYPE', 'cuts[1]', "steps: cuts[1] is '2', not a number"],
    [[1, , 2], 'ERR_TYPE', 'cuts[1]', 'steps: cuts[1] is undefined, not a number'],
    [[NaN], 'ERR_NOT_FINITE', 'cuts[0]', 'steps: cuts[0] is NaN'],
    [[1, Infinity], 'ERR_NOT_FINITE', 'cuts[1]', 'steps: cuts[1] is Infinity'],
    [[1, 2, 2], 'ERR_OUT_OF_RANGE', 'cuts[2]', 'steps: cuts[2] 2 is not above 2'],
    [[3, 2], 'ERR_OUT_OF_RANGE', 'cuts[1]', 'steps: cuts[1] 2 is not above 3'],
    [[-0, 0], 'ERR_OUT_OF_RANGE', 'cuts[1]', 'steps: cuts[1] 0 is not above 0'],
  ])('what does not rise is refused: %o', (given, code, argument, message) => {
    expect(refusal(given)).toThrow(expect.objectContaining({ code, argument, message }));
    expect(refusal(given)).toThrow(/FINITE|RANGE/.test(code) ? RangeError : TypeError);
  });
});
