import { expect, test } from 'vitest';
import { planOf } from '../../src/inference/planOf.ts';
import { notNumbers } from '../arbitraries.ts';

test('planOf is the quantiles of confidence and power', () => {
  // SciPy 1.17.1: norm.ppf(0.975), norm.ppf(0.8), norm.ppf(0.95), norm.ppf(0.9).
  const usual = planOf('f', {});
  expect(usual.confidenceErrors).toBeCloseTo(1.959963984540054, 13);
  expect(usual.powerErrors).toBeCloseTo(0.8416212335729143, 13);
  const other = planOf('f', { confidence: 0.9, power: 0.9 });
  expect(other.confidenceErrors).toBeCloseTo(1.6448536269514722, 13);
  expect(other.powerErrors).toBeCloseTo(1.2815515655446004, 13);
});

test('planOf takes a confidence of 0.95 and a power of 0.8 for granted', () => {
  expect(planOf('f', { confidence: undefined, power: undefined })).toEqual(
    planOf('f', { confidence: 0.95, power: 0.8 }),
  );
});

test('planOf refuses a power that chance alone has, and one of 1', () => {
  for (const power of [0.04, 0, -0.5, 1, 80]) {
    const call = () => planOf('f', { power });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'power' }));
    expect(call).toThrow(`f: power is ${String(power)}, not between 1 - confidence and 1`);
  }
  expect(() => planOf('f', { power: 0.5, confidence: 0.5 })).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'power' }),
  );
  expect(planOf('f', { power: 0.06 }).powerErrors).toBeLessThan(0);
});

test('planOf refuses what is no number, no confidence or no option', () => {
  for (const bad of notNumbers) {
    expect(() => planOf('f', { power: bad as number })).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'power' }),
    );
  }
  expect(() => planOf('f', { power: NaN })).toThrow(
    expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: 'power' }),
  );
  expect(() => planOf('f', { confidence: 95 })).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'confidence' }),
  );
  const call = () => planOf('f', { alpha: 0.05 } as object);
  expect(call).toThrow(TypeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'alpha' }));
  expect(call).toThrow('the options are confidence, power');
});
