import fc from 'fast-check';
import { expect, test } from 'vitest';
import { riskRatioInterval, type TwoProportions } from 'engagement-metrics/inference';
import { goldenDifferenceIntervals } from '../golden/intervals.ts';
import { rowLaws } from '../laws/rate.ts';
import { swapped } from './arms.ts';
import { close, confidenceLaws, confidences } from './intervals.ts';

const whole = fc.integer({ min: 1, max: 1000 });
/** Arms with successes, and failures in one of them at least. */
const spreadArms: fc.Arbitrary<TwoProportions> = fc
  .tuple(whole, whole, whole, fc.nat(1000), fc.boolean())
  .map(([did, didNot, treated, treatedNot, turn]) => {
    const counts = {
      controlSuccesses: did,
      controlTrials: did + didNot,
      treatmentSuccesses: treated,
      treatmentTrials: treated + treatedNot,
    };
    return turn ? swapped(counts) : counts;
  });

test('riskRatioInterval is what statsmodels says', () => {
  for (const [x1, n1, x2, n2, confidence, , , low, high] of goldenDifferenceIntervals) {
    const interval = riskRatioInterval(
      { controlSuccesses: x1, controlTrials: n1, treatmentSuccesses: x2, treatmentTrials: n2 },
      { confidence },
    );
    expect(interval === null).toBe(low === null);
    if (interval === null || low === null || high === null) continue;
    close(interval.low, low, 1e-12);
    close(interval.high, high, 1e-12);
    expect(interval.estimate).toBe(x2 / n2 / (x1 / n1));
  }
});

test('riskRatioInterval of 120 and 150 in 1000 holds 1, where that of the difference leaves out 0', () => {
  // Catalogue 15.3, statsmodels.
  const counts = { controlSuccesses: 120, controlTrials: 1000, treatmentSuccesses: 150, treatmentTrials: 1000 };
  const { low, estimate, high } = riskRatioInterval(counts)!;
  expect(low).toBeCloseTo(0.99967, 5);
  expect(estimate).toBe(1.25);
  expect(high).toBeCloseTo(1.56301, 5);
});

test('riskRatioInterval lies about the ratio, as far below it as above', () => {
  fc.assert(
    fc.property(spreadArms, confidences, (counts, confidence) => {
      const { low, estimate, high } = riskRatioInterval(counts, { confidence })!;
      expect(0 < low && low < estimate && estimate < high).toBe(true);
      close(estimate / low, high / estimate, 1e-12);
    }),
  );
});

test('riskRatioInterval is turned upside down when the arms change places', () => {
  fc.assert(
    fc.property(spreadArms, confidences, (counts, confidence) => {
      const one = riskRatioInterval(counts, { confidence })!;
      const other = riskRatioInterval(swapped(counts), { confidence })!;
      close(other.low, 1 / one.high, 1e-12);
      close(other.estimate, 1 / one.estimate, 1e-12);
      close(other.high, 1 / one.low, 1e-12);
    }),
  );
});

test('riskRatioInterval of less confidence lies within that of more, and of more trials is narrower', () => {
  fc.assert(
    fc.property(spreadArms, confidences, (counts, confidence) => {
      const { low, high } = riskRatioInterval(counts, { confidence })!;
      const surer = riskRatioInterval(counts, { confidence: (1 + confidence) / 2 })!;
      expect(surer.low < low && high < surer.high).toBe(true);
      const tenfold = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, 10 * Number(count)]));
      const many = riskRatioInterval({ ...counts, ...tenfold }, { confidence })!;
      expect(low < many.low && many.high < high).toBe(true);
    }),
  );
});

test.each([
  { why: 'nobody did it in the control', counts: [0, 10, 3, 10] },
  { why: 'nobody did it in the treatment', counts: [3, 10, 0, 10] },
  { why: 'nobody did it at all', counts: [0, 10, 0, 10] },
  { why: 'the control had no trials', counts: [0, 0, 3, 10] },
  { why: 'the treatment had no trials', counts: [3, 10, 0, 0] },
  { why: 'everybody did it in both, so that nothing tells a spread', counts: [10, 10, 20, 20] },
])('riskRatioInterval is null when $why', ({ counts: [x1 = 0, n1 = 0, x2 = 0, n2 = 0] }) => {
  const counts = { controlSuccesses: x1, controlTrials: n1, treatmentSuccesses: x2, treatmentTrials: n2 };
  expect(riskRatioInterval(counts)).toBeNull();
});

test('riskRatioInterval tells how sure it is when everybody did it in one arm alone', () => {
  const counts = { controlSuccesses: 5, controlTrials: 10, treatmentSuccesses: 10, treatmentTrials: 10 };
  // Exact: the variance of the logarithm is 1/5 - 1/10.
  const { low, estimate, high } = riskRatioInterval(counts)!;
  expect(estimate).toBe(2);
  close(low, 2 * Math.exp(-1.959963984540054 * Math.sqrt(0.1)), 1e-12);
  close(high, 2 * Math.exp(1.959963984540054 * Math.sqrt(0.1)), 1e-12);
});

test('riskRatioInterval is refused when it is beyond the largest double', () => {
  for (const [did, treated] of [
    [1e-9, 5],
    [5e-324, 5],
    [5, 5e-324], // 0, by rounding, times infinity
  ] as const) {
    const counts = { controlSuccesses: did, controlTrials: 10, treatmentSuccesses: treated, treatmentTrials: 10 };
    const call = () => riskRatioInterval(counts);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'controlSuccesses' }));
    expect(call).toThrow('riskRatioInterval: controlSuccesses makes the result overflow');
  }
});

test.each(['control', 'treatment'])('riskRatioInterval refuses more successes than trials of the %s', (arm) => {
  const counts = { controlSuccesses: 1, controlTrials: 2, treatmentSuccesses: 1, treatmentTrials: 2 };
  const call = () => riskRatioInterval({ ...counts, [`${arm}Successes`]: 3 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: `${arm}Successes` }));
});

const valid = { controlSuccesses: 120, controlTrials: 1000, treatmentSuccesses: 150, treatmentTrials: 1000 };
confidenceLaws(riskRatioInterval, valid);
rowLaws({ riskRatioInterval: (row: TwoProportions) => riskRatioInterval(row)?.low ?? null }.riskRatioInterval, valid);
