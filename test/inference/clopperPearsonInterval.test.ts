import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clopperPearsonInterval } from 'engagement-metrics/inference';
import {
  binomialProbabilities,
  close,
  confidences,
  coverage,
  proportionIntervalLaws,
  someTrials,
} from './intervals.ts';

proportionIntervalLaws(clopperPearsonInterval, 5, true);

// Catalogue 1.1, statsmodels `proportion_confint`; 7 in 50 is the documented example of SciPy's `binomtest`.
test.each([
  [8, 10, 0.4439, 0.9748],
  [0, 10, 0, 0.3085],
  [10, 10, 0.6915, 1],
  [7, 50, 0.0582, 0.2674],
])('clopperPearsonInterval of %i in %i is %f to %f', (successes, trials, low, high) => {
  const interval = clopperPearsonInterval({ successes, trials })!;
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('clopperPearsonInterval ends where the rest of the binomial distribution is half of what may be missed', () => {
  // The definition: P(X ≥ x | low) = P(X ≤ x | high) = α / 2. Next to 1, a double has few digits of what an end lacks to it.
  const few = fc
    .nat(40)
    .chain((trials) => fc.record({ trials: fc.constant(trials + 1), successes: fc.nat(trials + 1) }));
  fc.assert(
    fc.property(few, confidences, ({ successes, trials }, confidence) => {
      const { low, high } = clopperPearsonInterval({ successes, trials }, { confidence })!;
      const sum = (probabilities: number[]) => probabilities.reduce((all, probability) => all + probability, 0);
      const tail = (1 - confidence) / 2;
      if (successes > 0) close(sum(binomialProbabilities(trials, low).slice(successes)), tail, 1e-10, 1e-13);
      if (successes < trials)
        close(sum(binomialProbabilities(trials, high).slice(0, successes + 1)), tail, 1e-10, 1e-13);
    }),
  );
});

test('clopperPearsonInterval of nobody, and of everybody, is a power', () => {
  // Exact: (1 - high)^n = α / 2.
  for (const trials of [1, 3, 10, 1000]) {
    close(clopperPearsonInterval({ successes: 0, trials })!.high, -Math.expm1(Math.log(0.025) / trials), 1e-12);
    close(clopperPearsonInterval({ successes: trials, trials })!.low, Math.exp(Math.log(0.025) / trials), 1e-12);
  }
});

test('clopperPearsonInterval holds every truth at least as often as it says', () => {
  const truths = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), truths, confidences, (trials, p, confidence) => {
      expect(coverage(clopperPearsonInterval, trials, p, confidence)).toBeGreaterThanOrEqual(confidence - 1e-12);
    }),
  );
});

test('clopperPearsonInterval begins at 0 for nobody alone, ends at 1 for everybody alone, and lies about its estimate', () => {
  fc.assert(
    fc.property(someTrials, confidences, ({ successes, trials }, confidence) => {
      const { low, estimate, high } = clopperPearsonInterval({ successes, trials }, { confidence })!;
      expect(low === 0).toBe(successes === 0);
      expect(high === 1).toBe(successes === trials);
      expect(low <= estimate && estimate <= high).toBe(true);
    }),
  );
});

test('clopperPearsonInterval takes 1e11 trials, and refuses more', () => {
  const { low, high } = clopperPearsonInterval({ successes: 5e10, trials: 1e11 })!;
  // As the normal distribution has it: 1/2 ± z / sqrt(4e11).
  expect(low).toBeCloseTo(0.5 - 1.959963984540054 / Math.sqrt(4e11), 9);
  expect(high).toBeCloseTo(0.5 + 1.959963984540054 / Math.sqrt(4e11), 9);
  const call = () => clopperPearsonInterval({ successes: 1, trials: 2e11 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'trials' }));
  expect(call).toThrow('clopperPearsonInterval: trials is 200000000000, above 1e11');
});

test('clopperPearsonInterval takes the smallest counts that there are', () => {
  const { low, high } = clopperPearsonInterval({ successes: 5e-324, trials: 1 })!;
  expect(low).toBeGreaterThanOrEqual(0);
  expect(low).toBeLessThan(1e-3);
  expect(high).toBeGreaterThan(0.5);
});

test('clopperPearsonInterval of next to no trials says nothing', () => {
  expect(clopperPearsonInterval({ successes: 0, trials: 1e-200 })).toEqual({ low: 0, estimate: 0, high: 1 });
  expect(clopperPearsonInterval({ successes: 1e-200, trials: 1e-200 })).toEqual({ low: 0, estimate: 1, high: 1 });
});
