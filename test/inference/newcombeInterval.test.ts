import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newcombeInterval, wilsonInterval, type TwoProportions } from 'engagement-metrics/inference';
import { goldenDifferenceIntervals } from '../golden/intervals.ts';
import { rowLaws } from '../laws/rate.ts';
import { close, confidenceLaws, confidences } from './intervals.ts';
import { arms, swapped } from './arms.ts';

test('newcombeInterval is what statsmodels says', () => {
  for (const [x1, n1, x2, n2, confidence, low, high] of goldenDifferenceIntervals) {
    const interval = newcombeInterval(
      { controlSuccesses: x1, controlTrials: n1, treatmentSuccesses: x2, treatmentTrials: n2 },
      { confidence },
    )!;
    close(interval.low, low, 1e-10, 1e-15);
    close(interval.high, high, 1e-10, 1e-15);
  }
});

test('newcombeInterval of 120 and 150 in 1000 just leaves out 0', () => {
  // Catalogue 15.3, statsmodels; Wald would say 0.0000760 to 0.0599240.
  const { low, estimate, high } = newcombeInterval({
    controlSuccesses: 120,
    controlTrials: 1000,
    treatmentSuccesses: 150,
    treatmentTrials: 1000,
  })!;
  expect(low).toBeCloseTo(0.0000138, 7);
  expect(estimate).toBeCloseTo(0.03, 15);
  expect(high).toBeCloseTo(0.0600083, 7);
});

test('newcombeInterval is what Newcombe printed for 48 in 80 and 56 in 70', () => {
  // Newcombe 1998, table II, contrast (a), method 10: 0.0524 to 0.3339.
  const { low, high } = newcombeInterval({
    controlSuccesses: 48,
    controlTrials: 80,
    treatmentSuccesses: 56,
    treatmentTrials: 70,
  })!;
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

test('newcombeInterval lies about the difference, between -1 and 1', () => {
  fc.assert(
    fc.property(arms, confidences, (counts, confidence) => {
      const { low, estimate, high } = newcombeInterval(counts, { confidence })!;
      const { controlSuccesses, controlTrials, treatmentSuccesses, treatmentTrials } = counts;
      expect(estimate).toBe(treatmentSuccesses / treatmentTrials - controlSuccesses / controlTrials);
      expect(-1 <= low && low <= estimate && estimate <= high && high <= 1).toBe(true);
      expect(low).toBeLessThan(high);
    }),
  );
});

test('newcombeInterval is mirrored when the arms change places', () => {
  fc.assert(
    fc.property(arms, confidences, (counts, confidence) => {
      const one = newcombeInterval(counts, { confidence })!;
      const other = newcombeInterval(swapped(counts), { confidence })!;
      close(other.low, -one.high, 1e-14);
      close(other.high, -one.low, 1e-14);
    }),
  );
});

test('newcombeInterval of like arms lies about 0', () => {
  fc.assert(
    fc.property(arms, confidences, ({ controlSuccesses, controlTrials }, confidence) => {
      const { low, estimate, high } = newcombeInterval(
        {
          controlSuccesses,
          controlTrials,
          treatmentSuccesses: controlSuccesses,
          treatmentTrials: controlTrials,
        },
        { confidence },
      )!;
      expect(Object.is(estimate, 0)).toBe(true);
      close(low, -high, 1e-14);
    }),
  );
});

test('newcombeInterval of less confidence lies within that of more, and of more trials is narrower', () => {
  fc.assert(
    fc.property(arms, confidences, confidences, (counts, one, other) => {
      const outer = newcombeInterval(counts, { confidence: Math.max(one, other) })!;
      const inner = newcombeInterval(counts, { confidence: Math.min(one, other) })!;
      expect(outer.low).toBeLessThanOrEqual(inner.low + 1e-15);
      expect(outer.high).toBeGreaterThanOrEqual(inner.high - 1e-15);
      const tenfold = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, 10 * Number(count)]));
      const many = newcombeInterval({ ...counts, ...tenfold }, { confidence: one })!;
      const few = newcombeInterval(counts, { confidence: one })!;
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});

test('newcombeInterval against a control that is known for certain is the Wilson interval', () => {
  const { low, high } = newcombeInterval({
    controlSuccesses: 0,
    controlTrials: 1e15,
    treatmentSuccesses: 8,
    treatmentTrials: 10,
  })!;
  const alone = wilsonInterval({ successes: 8, trials: 10 })!;
  close(low, alone.low, 1e-12);
  close(high, alone.high, 1e-12);
});

test('newcombeInterval is null when an arm has no trials', () => {
  const one = { controlSuccesses: 1, controlTrials: 2, treatmentSuccesses: 0, treatmentTrials: 0 };
  expect(newcombeInterval(one)).toBeNull();
  expect(newcombeInterval(swapped(one))).toBeNull();
});

test.each(['control', 'treatment'])('newcombeInterval refuses more successes than trials of the %s', (arm) => {
  const counts = { controlSuccesses: 1, controlTrials: 2, treatmentSuccesses: 1, treatmentTrials: 2 };
  const call = () => newcombeInterval({ ...counts, [`${arm}Successes`]: 3 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: `${arm}Successes` }));
  expect(call).toThrow(`newcombeInterval: ${arm}Successes 3 exceeds ${arm}Trials 2`);
});

const valid = { controlSuccesses: 120, controlTrials: 1000, treatmentSuccesses: 150, treatmentTrials: 1000 };
confidenceLaws(newcombeInterval, valid);
rowLaws({ newcombeInterval: (row: TwoProportions) => newcombeInterval(row)?.low ?? null }.newcombeInterval, valid);
