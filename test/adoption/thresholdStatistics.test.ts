import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholdStatistics } from 'engagement-metrics/adoption';
import { rowLaws } from '../laws/rate.ts';

const few = fc.integer({ min: 1, max: 10_000 });
const cells = fc.record({ retainedAbove: few, lostAbove: few, retainedBelow: few, lostBelow: few });

test('thresholdStatistics of the example of Amplitude: a high PPV that says nothing', () => {
  const five = thresholdStatistics({ retainedAbove: 10, lostAbove: 1, retainedBelow: 100, lostBelow: 10 });
  expect(five.positivePredictiveValue).toBeCloseTo(0.909, 3); // AMP-COMPASS
  expect(five.sensitivity).toBeCloseTo(0.091, 3); // AMP-COMPASS
  expect(five.shareAbove).toBeCloseTo(1 / 11, 12);
  expect(five.phi).toBe(0); // 10 of 11 stay above and below alike
});

test('thresholdStatistics gives phi as the correlation of the two answers', () => {
  fc.assert(
    fc.property(cells, (row) => {
      const { retainedAbove: tp, lostAbove: fp, retainedBelow: fn, lostBelow: tn } = row;
      const n = tp + fp + fn + tn;
      const [above, stayed] = [(tp + fp) / n, (tp + fn) / n];
      const correlation = (tp / n - above * stayed) / Math.sqrt(above * (1 - above) * stayed * (1 - stayed));
      expect(thresholdStatistics(row).phi).toBeCloseTo(correlation, 9);
    }),
  );
});

test('thresholdStatistics gives the opposite phi when above and below change places', () => {
  fc.assert(
    fc.property(cells, ({ retainedAbove, lostAbove, retainedBelow, lostBelow }) => {
      const { phi } = thresholdStatistics({ retainedAbove, lostAbove, retainedBelow, lostBelow });
      const turned = thresholdStatistics({
        retainedAbove: retainedBelow,
        lostAbove: lostBelow,
        retainedBelow: retainedAbove,
        lostBelow: lostAbove,
      });
      expect(phi! + turned.phi!).toBeCloseTo(0, 12);
    }),
  );
});

test('thresholdStatistics is 1 when it tells all apart, null where there is nothing to divide by', () => {
  const perfect = thresholdStatistics({ retainedAbove: 4, lostAbove: 0, retainedBelow: 0, lostBelow: 4 });
  expect(perfect).toEqual({ positivePredictiveValue: 1, sensitivity: 1, shareAbove: 0.5, phi: 1 });
  const nobody = thresholdStatistics({ retainedAbove: 0, lostAbove: -0, retainedBelow: 0, lostBelow: 0 });
  expect(nobody).toEqual({ positivePredictiveValue: null, sensitivity: null, shareAbove: null, phi: null });
  const allAbove = thresholdStatistics({ retainedAbove: 3, lostAbove: 1, retainedBelow: 0, lostBelow: 0 });
  expect(allAbove).toEqual({ positivePredictiveValue: 0.75, sensitivity: 1, shareAbove: 1, phi: null });
});

test('thresholdStatistics refuses counts too large to multiply', () => {
  const call = () => thresholdStatistics({ retainedAbove: 1e308, lostAbove: 1e308, retainedBelow: 0, lostBelow: 0 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'retainedAbove' }));
});

describe('thresholdStatistics', () => {
  const phi = Object.defineProperty(
    (row: Parameters<typeof thresholdStatistics>[0]) => thresholdStatistics(row).phi,
    'name',
    {
      value: 'thresholdStatistics',
    },
  );
  rowLaws(phi, { retainedAbove: 10, lostAbove: 1, retainedBelow: 100, lostBelow: 10 });
});
