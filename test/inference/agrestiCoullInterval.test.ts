import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agrestiCoullInterval, wilsonInterval } from 'engagement-metrics/inference';
import { close, confidences, proportionIntervalLaws, weightedTrials } from './intervals.ts';

proportionIntervalLaws(agrestiCoullInterval, 9);

test('agrestiCoullInterval is, for z of 2, a Wald interval with two successes and two failures more', () => {
  // Agresti and Coull 1998: (8 + 2) / (10 + 4) ± 2 * sqrt(10/14 * 4/14 / 14); 0.9544997361036416 is P(|Z| < 2).
  const { low, high } = agrestiCoullInterval({ successes: 8, trials: 10 }, { confidence: 0.9544997361036416 })!;
  const reach = 2 * Math.sqrt(40 / 196 / 14);
  expect(low).toBeCloseTo(10 / 14 - reach, 12);
  expect(high).toBeCloseTo(10 / 14 + reach, 12);
});

test('agrestiCoullInterval holds the Wilson interval, and so the estimate', () => {
  fc.assert(
    fc.property(weightedTrials, confidences, (counts, confidence) => {
      const outer = agrestiCoullInterval(counts, { confidence })!;
      const inner = wilsonInterval(counts, { confidence })!;
      expect(outer.low).toBeLessThanOrEqual(inner.low + 1e-15);
      expect(outer.high).toBeGreaterThanOrEqual(inner.high - 1e-15);
      expect(outer.low).toBeLessThanOrEqual(outer.estimate);
      expect(outer.high).toBeGreaterThanOrEqual(outer.estimate);
    }),
  );
});

test('agrestiCoullInterval has the centre of the Wilson interval where nothing is cut off', () => {
  const counts = { successes: 40, trials: 100 };
  const [one, other] = [agrestiCoullInterval(counts)!, wilsonInterval(counts)!];
  close((one.low + one.high) / 2, (other.low + other.high) / 2, 1e-14);
});

test('agrestiCoullInterval stays in order and between 0 and 1 for counts of any size', () => {
  const sizes = fc.constantFrom(5e-324, 1e-300, 1e-17, 1e-16, 1e-15, 1e-9, 1, 1e9, 1e16, 1e300);
  const parts = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(sizes, parts, confidences, (trials, part, confidence) => {
      const { low, estimate, high } = agrestiCoullInterval({ successes: trials * part, trials }, { confidence })!;
      expect(0 <= low && low <= estimate && estimate <= high && high <= 1, `${low} ${estimate} ${high}`).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
