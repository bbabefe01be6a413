import { describe, expect, test } from 'vitest';
import { centred } from '../../src/normalize/centred.ts';

describe('centred', () => {
  test('the curve has its middle at the centre, and its unit above it', () => {
    expect(centred('f', 10, 2)).toEqual({ type: 'logistic', domain: [10, 12], range: [0, 1] });
    expect(centred('f', 0, 5e-324)).toEqual({ type: 'logistic', domain: [0, 5e-324], range: [0, 1] });
  });

  test('a unit of 0 is no curve: everybody is worth half', () => {
    expect(centred('f', 10, 0)).toEqual({ type: 'linear', domain: [10], range: [0.5] });
  });

  test('a unit that vanishes beside the centre is none', () => {
    expect(centred('f', 2 ** 53, 1)).toEqual({ type: 'linear', domain: [2 ** 53], range: [0.5] });
    expect(centred('f', 2 ** 53, 2)).toEqual({ type: 'logistic', domain: [2 ** 53, 2 ** 53 + 2], range: [0, 1] });
  });

  test('a unit that leads beyond the doubles is refused', () => {
    const call = () => centred('f', 1e308, 1e308);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'values' }));
  });
});
