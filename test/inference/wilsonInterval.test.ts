import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from 'engagement-metrics/inference';
import { confidences, coverage, proportionIntervalLaws, weightedTrials } from './intervals.ts';

proportionIntervalLaws(wilsonInterval, 3);

// Catalogue 1.1, statsmodels `proportion_confint`; Wald would say 0.5521 to 1, 0 to 0, 1 to 1 and 0.0438 to 0.2362.
test.each([
  [8, 10, 0.4902, 0.9433],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [7, 50, 0.0695, 0.2619],
])('wilsonInterval of %i in %i is %f to %f', (successes, trials, low, high) => {
  const interval = wilsonInterval({ successes, trials })!;
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
  expect(interval.estimate).toBe(successes / trials);
});

test('wilsonInterval begins at 0 for nobody alone, and ends at 1 for everybody alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.nat(), confidences, (trials, some, confidence) => {
      const successes = some % (trials + 1);
      const { low, high } = wilsonInterval({ successes, trials }, { confidence })!;
      expect(low === 0).toBe(successes === 0);
      expect(high === 1).toBe(successes === trials);
    }),
  );
});

test('wilsonInterval lies about its estimate', () => {
  fc.assert(
    fc.property(weightedTrials, confidences, (counts, confidence) => {
      const { low, estimate, high } = wilsonInterval(counts, { confidence })!;
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
    }),
  );
});

test('wilsonInterval holds the truth on average as often as it says', () => {
  // Over 99 truths, from the binomial probabilities themselves. Wald: 0.917 of 30 trials.
  const truths = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  for (const trials of [10, 30, 60]) {
    const mean = truths.reduce((sum, p) => sum + coverage(wilsonInterval, trials, p, 0.95), 0) / truths.length;
    expect(mean).toBeGreaterThan(0.945);
    expect(mean).toBeLessThan(0.96);
  }
});

test('wilsonInterval reads rows, whatever else they hold', () => {
  const rows = [
    { successes: 1, trials: 2, id: '__proto__' },
    { successes: 0, trials: 0, id: 'constructor' },
  ];
  expect(rows.map((row) => wilsonInterval(row)?.estimate ?? null)).toEqual([0.5, null]);
});
