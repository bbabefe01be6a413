import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finite } from '../../src/check/finite.ts';
import { finiteNumbers, notNumbers } from '../arbitraries.ts';

test('every finite number passes', () => {
  fc.assert(
    fc.property(finiteNumbers, finiteNumbers, (low, high) => {
      expect(() => finite('f', { low, high })).not.toThrow();
    }),
  );
});

test.each([NaN, Infinity, -Infinity])('%d is refused by its name', (high) => {
  expect(() => finite('f', { low: 0, high })).toThrow(RangeError);
  expect(() => finite('f', { low: 0, high })).toThrow(
    expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: 'high', message: `f: high is ${String(high)}` }),
  );
});

test.each([...notNumbers, null, undefined])('what is no number is refused by its name: %s', (value) => {
  const named = { low: 0, high: value as number };
  expect(() => finite('f', named)).toThrow(TypeError);
  expect(() => finite('f', named)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'high' }));
  expect(() => finite('f', named)).toThrow(/^f: high is .+, not a number$/);
});

test('a number may have to be at least another', () => {
  expect(() => finite('f', { x: 0 }, 0)).not.toThrow();
  expect(() => finite('f', { x: -Number.MIN_VALUE }, 0)).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'x', message: 'f: x is -5e-324, below 0' }),
  );
});
