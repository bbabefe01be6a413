import { expect, test } from 'vitest';
import { confidenceOf } from '../../src/check/confidenceOf.ts';
import { notNumbers } from '../arbitraries.ts';

test('a confidence is 0.95 unless it is said', () => {
  expect(confidenceOf('f', {})).toBe(0.95);
  expect(confidenceOf('f', { confidence: undefined })).toBe(0.95);
  expect(confidenceOf('f', { confidence: 0.8 })).toBe(0.8);
  expect(confidenceOf('f', { confidence: 5e-324 })).toBe(5e-324);
});

test('it lies between 0 and 1, neither of them', () => {
  for (const confidence of [0, 1, -0.1, 95]) {
    const reading = () => confidenceOf('f', { confidence });
    expect(reading).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'confidence' }));
    expect(reading).toThrow(RangeError);
    expect(reading).toThrow(`f: confidence is ${String(confidence)}, not between 0 and 1`);
  }
});

test('what is no finite number is none', () => {
  for (const confidence of [NaN, Infinity]) {
    expect(() => confidenceOf('f', { confidence })).toThrow(
      expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: 'confidence' }),
    );
  }
  for (const confidence of [null, ...notNumbers]) {
    const reading = () => confidenceOf('f', { confidence } as never);
    expect(reading).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'confidence' }));
    expect(reading).toThrow(TypeError);
  }
});

test('there is no other option', () => {
  expect(() => confidenceOf('f', { confidense: 0.9 } as never)).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'confidense' }),
  );
});
