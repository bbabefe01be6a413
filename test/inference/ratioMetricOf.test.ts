import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioMetricOf } from '../../src/inference/ratioMetricOf.ts';
import { close } from './intervals.ts';
import { columnsOf, units } from './units.ts';

/** The delta method as it is printed: three terms of means, variances and the covariance. */
function printed(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const [mx, my] = [mean(x), mean(y)];
  const covariance = (a: readonly number[], ma: number, b: readonly number[], mb: number) =>
    a.reduce((sum, value, i) => sum + (value - ma) * (b[i]! - mb), 0) / (n - 1);
  const [sxx, sxy, syy] = [covariance(x, mx, x, mx), covariance(x, mx, y, my), covariance(y, my, y, my)];
  return (sxx / my ** 2 - (2 * mx * sxy) / my ** 3 + (mx ** 2 * syy) / my ** 4) / n;
}

test('ratioMetricOf adds up squares of residuals to what the printed formula says', () => {
  fc.assert(
    fc.property(units, units, (one, other) => {
      const { numerators, denominators } = columnsOf([...one, ...other]);
      const { ratio, standardError } = ratioMetricOf('f', { numerators, denominators });
      const expected = printed(numerators, denominators);
      // The three terms cancel; what is left is true to the last bits of the largest.
      close(standardError! * standardError!, expected, 1e-9, 1e-13 * Math.max(1, ratio! * ratio!));
    }),
  );
});

test('ratioMetricOf keeps the digits where nearly all is proportional', () => {
  // Exact: x = 3y but for ±1, so residuals are ±1, and the ratio is 3: 1/Σy · sqrt(4 · 4/3).
  const denominators = [1e9, 2e9, 3e9, 4e9];
  const numerators = denominators.map((y, i) => 3 * y + (i % 2 === 0 ? 1 : -1));
  close(ratioMetricOf('f', { numerators, denominators }).standardError!, Math.sqrt(16 / 3) / 1e10, 1e-6);
});

test('ratioMetricOf of what is proportional is sure', () => {
  const { ratio, standardError } = ratioMetricOf('f', { numerators: [1, 2, 4], denominators: [2, 4, 8] });
  expect({ ratio, standardError }).toEqual({ ratio: 0.5, standardError: 0 });
});

test('ratioMetricOf has no error of one unit, and no ratio without denominators', () => {
  expect(ratioMetricOf('f', { numerators: [3], denominators: [4] })).toEqual({
    ratio: 0.75,
    standardError: null,
    observed: 1,
    missing: 0,
  });
  for (const denominators of [[], [0, -0, 0]]) {
    const numerators = denominators.map(() => 1);
    const { ratio, standardError } = ratioMetricOf('f', { numerators, denominators });
    expect({ ratio, standardError }).toEqual({ ratio: null, standardError: null });
  }
});

test('ratioMetricOf takes values of any size', () => {
  const small = ratioMetricOf('f', { numerators: [1, 0, 3], denominators: [2, 2, 4] });
  for (const k of [2 ** 900, 2 ** -900]) {
    const large = ratioMetricOf('f', { numerators: [k, 0, 3 * k], denominators: [2 * k, 2 * k, 4 * k] });
    expect(large).toEqual(small);
  }
});

test.each([
  { what: 'ratio', numerators: [1e308, 1], denominators: [1e-308, 0] },
  { what: 'negative ratio', numerators: [-1e308], denominators: [1e-308] },
  { what: 'standard error', numerators: [1e308, -1e308], denominators: [1e-308, 1e-308] },
  { what: 'sum', numerators: [1e308, 1e308], denominators: [1, 1] },
])('ratioMetricOf refuses a $what beyond the largest double', ({ numerators, denominators }) => {
  const call = () => ratioMetricOf('f', { numerators, denominators });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'numerators' }));
  expect(call).toThrow('f: numerators ');
});

test('ratioMetricOf gives 0, never -0, and stays finite where rounding leaves residuals on one side alone', () => {
  expect(ratioMetricOf('f', { numerators: [-5e-324], denominators: [10] }).ratio).toBe(0);
  const denominators = [3, 1, 2]; // found by search: the residuals of a tenth of these are 0 or negative
  expect(ratioMetricOf('f', { numerators: denominators.map((y) => y * 0.1), denominators }).standardError).toBeLessThan(
    1e-16,
  );
});

test('ratioMetricOf adds up many small squares to a large one without losing them', () => {
  // Exact: residuals are the numerators; 2 + 2e5 · 1e-16 times n / (n - 1) / n².
  const numerators = [1, -1, ...Array.from({ length: 2e5 }, (_, i) => (i % 2 ? 1e-8 : -1e-8))];
  const n = numerators.length;
  const { standardError } = ratioMetricOf('f', { numerators, denominators: numerators.map(() => 1) });
  close(standardError! * standardError!, (2 + 2e-11) / (n - 1) / n, 1e-14);
});
