import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clopperPearsonInterval, jeffreysInterval } from 'engagement-metrics/inference';
import { confidences, coverage, proportionIntervalLaws, someTrials } from './intervals.ts';

proportionIntervalLaws(jeffreysInterval, 7);

// Catalogue 1.1, statsmodels `proportion_confint`.
test.each([
  [8, 10, 0.4972, 0.9559],
  [0, 10, 0, 0.2172],
  [10, 10, 0.7828, 1],
  [7, 50, 0.0649, 0.2553],
])('jeffreysInterval of %i in %i is %f to %f', (successes, trials, low, high) => {
  const interval = jeffreysInterval({ successes, trials })!;
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('jeffreysInterval lies within the Clopper-Pearson interval', () => {
  // Brown, Cai and DasGupta 2001, section 4.1.2.
  fc.assert(
    fc.property(someTrials, confidences, (counts, confidence) => {
      const inner = jeffreysInterval(counts, { confidence })!;
      const outer = clopperPearsonInterval(counts, { confidence })!;
      expect(inner.low).toBeGreaterThanOrEqual(outer.low);
      expect(inner.high).toBeLessThanOrEqual(outer.high);
    }),
  );
});

test('jeffreysInterval begins at 0 for nobody alone, and ends at 1 for everybody alone', () => {
  fc.assert(
    fc.property(someTrials, confidences, ({ successes, trials }, confidence) => {
      const { low, high } = jeffreysInterval({ successes, trials }, { confidence })!;
      expect(low === 0).toBe(successes === 0);
      expect(high === 1).toBe(successes === trials);
    }),
  );
});

test('jeffreysInterval holds the truth on average as often as it says', () => {
  const truths = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const mean = truths.reduce((sum, p) => sum + coverage(jeffreysInterval, 30, p, 0.95), 0) / truths.length;
  expect(mean).toBeGreaterThan(0.945);
  expect(mean).toBeLessThan(0.96);
});

test('jeffreysInterval of little confidence may lie beside the plain share', () => {
  const { low, estimate } = jeffreysInterval({ successes: 1, trials: 10 }, { confidence: 0.05 })!;
  expect(low).toBeGreaterThan(estimate);
});

test('jeffreysInterval takes 1e11 trials, and refuses more', () => {
  const { low, high } = jeffreysInterval({ successes: 5e10, trials: 1e11 })!;
  // As the normal distribution has it: 1/2 ± z / sqrt(4e11).
  expect(low).toBeCloseTo(0.5 - 1.959963984540054 / Math.sqrt(4e11), 9);
  expect(high).toBeCloseTo(0.5 + 1.959963984540054 / Math.sqrt(4e11), 9);
  const call = () => jeffreysInterval({ successes: 1, trials: 2e11 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'trials' }));
  expect(call).toThrow('jeffreysInterval: trials is 200000000000, above 1e11');
});

test('jeffreysInterval takes the smallest counts that there are', () => {
  const { low, high } = jeffreysInterval({ successes: 5e-324, trials: 1 })!;
  expect(low).toBeGreaterThanOrEqual(0);
  expect(low).toBeLessThan(1e-3);
  expect(high).toBeGreaterThan(0.5);
});

test('jeffreysInterval without any confidence is the median, its ends in order', () => {
  // Of 4 in 26, found by search, the lower quantile of 1/2 is above the upper one in the last bit.
  const { low, high } = jeffreysInterval({ successes: 4, trials: 26 }, { confidence: 5e-324 })!;
  expect(low).toBeLessThanOrEqual(high);
  expect(low).toBeCloseTo(high, 14);
});
