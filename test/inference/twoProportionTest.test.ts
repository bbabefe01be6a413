import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twoProportionTest } from 'engagement-metrics/inference';
import { chiSquareSurvival } from 'engagement-metrics/stats';
import { goldenTwoProportionTests } from '../golden/hypothesisTests.ts';
import { rowLaws } from '../laws/rate.ts';
import { swapped } from './arms.ts';
import { experimentOf, experiments, numberOf, within } from './experiments.ts';

test.each(goldenTwoProportionTests)('twoProportionTest of $arms is that of R and statsmodels', ({ arms, z, p }) => {
  const result = twoProportionTest(experimentOf(arms))!;
  within(result.statistic, z, 1e-13);
  within(result.pValue, p, 1e-12);
});

test('twoProportionTest of 12 % and 15 % of a thousand each is just below 0.05', () => {
  const result = twoProportionTest(experimentOf([120, 1000, 150, 1000]))!;
  expect(result.difference).toBeCloseTo(0.03, 15);
  expect(result.relativeUplift).toBeCloseTo(0.25, 14);
  expect(result.statistic).toBeCloseTo(1.963, 4); // catalogue 15.3
  expect(result.pValue).toBeCloseTo(0.04964, 5); // catalogue 15.3
});

test('twoProportionTest squared is the chi-square of the table, with its p-value', () => {
  fc.assert(
    fc.property(experiments, (experiment) => {
      const { controlSuccesses: a, controlTrials: n, treatmentSuccesses: b, treatmentTrials: m } = experiment;
      const { statistic, pValue } = twoProportionTest(experiment)!;
      const [all, successes] = [n + m, a + b];
      if (successes === 0 || successes === all) {
        expect([statistic, pValue]).toEqual([null, null]);
        return;
      }
      const cells = [
        [a, n * successes],
        [n - a, n * (all - successes)],
        [b, m * successes],
        [m - b, m * (all - successes)],
      ] as const;
      const chiSquare = cells.reduce((sum, [seen, of]) => sum + (seen - of / all) ** 2 / (of / all), 0);
      expect(Math.abs(statistic! ** 2 - chiSquare)).toBeLessThanOrEqual(1e-6 * chiSquare + 1e-9);
      const p = chiSquareSurvival(statistic! ** 2, { degreesOfFreedom: 1 })!;
      expect(Math.abs(pValue! - p)).toBeLessThanOrEqual(1e-7 * p + 1e-290);
    }),
  );
});

test('twoProportionTest is negated when the arms change places, with the same p-value', () => {
  fc.assert(
    fc.property(experiments, (experiment) => {
      const one = twoProportionTest(experiment)!;
      const other = twoProportionTest(swapped(experiment))!;
      expect(one.difference + other.difference).toBe(0);
      expect((one.statistic ?? 0) + (other.statistic ?? 0)).toBe(0);
      expect(other.pValue).toBe(one.pValue);
    }),
  );
});

test('twoProportionTest has a p-value from 0 to 1, and a z of the sign of the difference', () => {
  fc.assert(
    fc.property(experiments, (experiment) => {
      const { difference, statistic, pValue } = twoProportionTest(experiment)!;
      expect(Math.abs(difference)).toBeLessThanOrEqual(1);
      expect(Math.sign(statistic ?? 0)).toBe(Math.sign(difference));
      expect(pValue ?? 0).toBeGreaterThanOrEqual(0);
      expect(pValue ?? 1).toBeLessThanOrEqual(1);
    }),
  );
});

test('twoProportionTest of equal proportions is 0 with a p-value of 1, whatever the sizes', () => {
  const some = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(some, some, some, (successes, failures, k) => {
      const trials = successes + failures;
      const result = twoProportionTest(experimentOf([successes, trials, k * successes, k * trials]));
      expect(result).toEqual({ difference: 0, relativeUplift: 0, statistic: 0, pValue: 1 });
    }),
  );
});

test('twoProportionTest grows by √k when every count is multiplied by k', () => {
  fc.assert(
    fc.property(experiments, fc.integer({ min: 2, max: 1000 }), (experiment, k) => {
      const { controlSuccesses: a, controlTrials: n, treatmentSuccesses: b, treatmentTrials: m } = experiment;
      const once = twoProportionTest(experiment)!;
      const often = twoProportionTest(experimentOf([k * a, k * n, k * b, k * m]))!;
      expect(often.difference).toBe(once.difference);
      if (once.statistic === null) expect(often.statistic).toBeNull();
      else within(often.statistic, Math.sqrt(k) * once.statistic, 1e-12);
    }),
  );
});

test('twoProportionTest is mirrored when failures are counted instead of successes', () => {
  fc.assert(
    fc.property(experiments, (experiment) => {
      const { controlSuccesses: a, controlTrials: n, treatmentSuccesses: b, treatmentTrials: m } = experiment;
      const { statistic } = twoProportionTest(experimentOf([n - a, n, m - b, m]))!;
      expect(statistic ?? 0).toBeCloseTo(-(twoProportionTest(experiment)!.statistic ?? 0), 6);
    }),
  );
});

test('twoProportionTest has no z where nobody, or everybody, of both arms did it', () => {
  const nobody = { difference: 0, relativeUplift: null, statistic: null, pValue: null };
  expect(twoProportionTest(experimentOf([0, 10, 0, 20]))).toEqual(nobody);
  expect(twoProportionTest(experimentOf([-0, 10, -0, 20]))).toEqual(nobody);
  const everybody = { difference: 0, relativeUplift: 0, statistic: null, pValue: null };
  expect(twoProportionTest(experimentOf([10, 10, 20, 20]))).toEqual(everybody);
});

test('twoProportionTest has no relative uplift where nobody of the control did it', () => {
  const { difference, relativeUplift, statistic } = twoProportionTest(experimentOf([0, 10, 5, 10]))!;
  expect([difference, relativeUplift]).toEqual([0.5, null]);
  within(statistic, 0.5 / Math.sqrt(0.25 * 0.75 * 0.2), 1e-14);
});

test('twoProportionTest is null when an arm has no trials', () => {
  for (const arms of [[0, 0, 5, 10] as const, [5, 10, 0, 0] as const, [0, 0, -0, -0] as const]) {
    expect(twoProportionTest(experimentOf(arms))).toBeNull();
  }
});

test('twoProportionTest keeps the digits of rates close to 0 and to 1', () => {
  // z of 1 and 4 of 1e15: 3e-15 / sqrt(2.5e-15 * 2e-15), but for 3e-15 of it.
  within(twoProportionTest(experimentOf([1, 1e15, 4, 1e15]))!.statistic, 3 / Math.sqrt(5), 1e-13);
  // A difference of rates near 1 keeps as many digits as the rates have.
  within(twoProportionTest(experimentOf([1e9 - 1, 1e9, 1e9 - 4, 1e9]))!.statistic, -3 / Math.sqrt(5), 1e-7);
});

test('twoProportionTest of weights that are next to nothing has a z of 0, never -0', () => {
  expect(twoProportionTest(experimentOf([1e-310, 1e-310, 0.5, 1]))).toMatchObject({ statistic: 0, pValue: 1 });
});

test('twoProportionTest knows differences beyond any doubt', () => {
  const { statistic, pValue } = twoProportionTest(experimentOf([50_000, 1e6, 90_000, 1e6]))!;
  within(statistic, 110.85479909473865, 1e-13); // R 4.2.2, prop.test as above
  expect(pValue).toBe(0); // below the smallest double
});

describe('twoProportionTest', () => {
  rowLaws(numberOf(twoProportionTest, 'pValue'), experimentOf([120, 1000, 150, 1000]));

  test.each([
    [[11, 10, 1, 10] as const, 'controlSuccesses', 'controlTrials 10'],
    [[1, 10, 10.5, 10] as const, 'treatmentSuccesses', 'treatmentTrials 10'],
  ])('refuses more successes than trials: %s', (arms, argument, whole) => {
    const call = () => twoProportionTest(experimentOf(arms));
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument }));
    expect(call).toThrow(` exceeds ${whole}`);
  });

  test.each([
    [[1, 1e308, 1, 1e308] as const, 'controlTrials'],
    [[1e-300, 1e10, 1, 1] as const, 'treatmentSuccesses'],
  ])('refuses what is beyond the doubles: %s', (arms, argument) => {
    const call = () => twoProportionTest(experimentOf(arms));
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument }));
  });
});
