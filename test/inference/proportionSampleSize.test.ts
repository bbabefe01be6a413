import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proportionSampleSize } from 'engagement-metrics/inference';
import { normalQuantile } from 'engagement-metrics/stats';
import { goldenMarginSizes } from '../golden/hypothesisSampleSizes.ts';
import { rowLaws } from '../laws/rate.ts';

const inputs = fc.record({
  expectedProportion: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  margin: fc.double({ min: 0.0001, max: 0.5, noNaN: true }),
});

test.each(goldenMarginSizes)(
  'proportionSampleSize of $p to within $margin is that of statsmodels, rounded up',
  ({ p, margin, confidence, n }) => {
    expect(proportionSampleSize({ expectedProportion: p, margin }, { confidence })).toBe(Math.ceil(n));
  },
);

test('proportionSampleSize is the smallest whose interval reaches no further than the margin', () => {
  fc.assert(
    fc.property(inputs, fc.constantFrom(0.8, 0.95, 0.99), ({ expectedProportion: p, margin }, confidence) => {
      const size = proportionSampleSize({ expectedProportion: p, margin }, { confidence })!;
      const reach = (n: number) => normalQuantile((1 + confidence) / 2) * Math.sqrt((p * (1 - p)) / n);
      expect(reach(size)).toBeLessThanOrEqual(margin * (1 + 1e-9));
      expect(reach(size - 1)).toBeGreaterThan(margin * (1 - 1e-9));
    }),
  );
});

test('proportionSampleSize is largest for a half, and the same for the rest of the whole', () => {
  fc.assert(
    fc.property(inputs, ({ expectedProportion, margin }) => {
      const size = proportionSampleSize({ expectedProportion, margin })!;
      expect(size).toBeLessThanOrEqual(proportionSampleSize({ expectedProportion: 0.5, margin })!);
      const rest = proportionSampleSize({ expectedProportion: 1 - expectedProportion, margin })!;
      expect(Math.abs(rest - size)).toBeLessThanOrEqual(1 + 1e-9 * size); // 1 - p is rounded, and the result rounded up
    }),
  );
});

test('proportionSampleSize is at least one person, however wide the margin', () => {
  expect(proportionSampleSize({ expectedProportion: 0.5, margin: 50 })).toBe(1);
});

test('proportionSampleSize is null for a margin of 0, and where no spread is expected', () => {
  for (const none of [0, -0]) {
    expect(proportionSampleSize({ expectedProportion: 0.5, margin: none })).toBeNull();
    expect(proportionSampleSize({ expectedProportion: none, margin: 0.05 })).toBeNull();
  }
  expect(proportionSampleSize({ expectedProportion: 1, margin: 0.05 })).toBeNull();
});

describe('proportionSampleSize', () => {
  const usual = { expectedProportion: 0.5, margin: 0.05 };
  const ofRow = (row: typeof usual) => proportionSampleSize(row);
  rowLaws(Object.defineProperty(ofRow, 'name', { value: 'proportionSampleSize' }), usual);

  test('refuses a proportion above 1, and a margin so narrow that the size is beyond the doubles', () => {
    expect(() => proportionSampleSize({ ...usual, expectedProportion: 50 })).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'expectedProportion' }),
    );
    expect(() => proportionSampleSize({ ...usual, margin: 1e-300 })).toThrow(
      expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'margin' }),
    );
  });

  test('takes 0.95 for granted, and refuses other options and confidences, also of nothing', () => {
    expect(proportionSampleSize(usual)).toBe(proportionSampleSize(usual, { confidence: 0.95 }));
    expect(() => proportionSampleSize({ ...usual, margin: 0 }, { confidence: 0 })).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'confidence' }),
    );
    expect(() => proportionSampleSize(usual, { power: 0.8 } as object)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'power' }),
    );
  });
});
