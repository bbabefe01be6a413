import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveSampleSize } from 'engagement-metrics/survey';
import { missingValues, notNumbers } from '../arbitraries.ts';
import { near } from '../laws/rate.ts';

const weight = fc.oneof(fc.nat({ max: 1000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
const weighing = fc.array(weight).map((weights) => [1, ...weights]);

test('effectiveSampleSize is the square of the sum over the sum of the squares', () => {
  // (1 + 1 + 1 + 3)² / (1 + 1 + 1 + 9), worked by hand.
  expect(effectiveSampleSize([1, 1, null, 1, 3])).toEqual({ effective: 3, observed: 4, missing: 1 });
});

test('effectiveSampleSize of equal weights is their number, to the bit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom(1, 0.1, 3, 1e308, 5e-324), (n, size) => {
      expect(effectiveSampleSize(Array<number>(n).fill(size))).toEqual({ effective: n, observed: n, missing: 0 });
    }),
  );
});

test('effectiveSampleSize is from 1 to the number of weights, and smaller where they differ', () => {
  fc.assert(
    fc.property(weighing, (weights) => {
      const { effective } = effectiveSampleSize(weights)!;
      expect(effective).toBeGreaterThanOrEqual(1);
      expect(effective).toBeLessThanOrEqual(weights.length);
      expect(effectiveSampleSize([...weights, 2 * Math.max(...weights)])!.effective).toBeLessThan(weights.length + 1);
    }),
  );
});

test('effectiveSampleSize doubles when every answer is there twice, and does not change with the unit', () => {
  fc.assert(
    fc.property(weighing, fc.constantFrom(2, 3, 0.1, 1e300), (weights, k) => {
      const { effective } = effectiveSampleSize(weights)!;
      near(effectiveSampleSize([...weights, ...weights])!.effective, 2 * effective);
      near(effectiveSampleSize(weights.map((own) => k * own))!.effective, effective);
    }),
  );
});

test('effectiveSampleSize is not changed by who weighs nothing', () => {
  expect(effectiveSampleSize([0, 2, 0, 2])).toEqual({ effective: 2, observed: 4, missing: 0 });
});

test('effectiveSampleSize is null when nothing weighs anything', () => {
  for (const none of [[], [0, -0], [...missingValues]]) expect(effectiveSampleSize(none)).toBeNull();
});

test('effectiveSampleSize refuses a negative weight and what is no number', () => {
  const negative = () => effectiveSampleSize([1, -0.5]);
  expect(negative).toThrow(RangeError);
  expect(negative).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'weights[1]' }));
  expect(negative).toThrow('effectiveSampleSize: weights[1] is -0.5, below 0');
  for (const bad of notNumbers) {
    const call = () => effectiveSampleSize([1, bad as number]);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'weights[1]' }));
  }
});
