import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  twoProportionPower,
  twoProportionSampleSize,
  unpooledTwoProportionSampleSize,
} from 'engagement-metrics/inference';
import { goldenSampleSizes } from '../golden/hypothesisSampleSizes.ts';
import { plans, sampleSizeLaws } from './sampleSizeLaws.ts';

test.each(goldenSampleSizes)(
  'twoProportionSampleSize of $control and $treatment is that of R, rounded up',
  ({ control, treatment, power, confidence, pooled }) => {
    const proportions = { controlProportion: control, treatmentProportion: treatment };
    expect(twoProportionSampleSize(proportions, { power, confidence })).toBe(Math.ceil(pooled));
  },
);

test('twoProportionSampleSize from 10 % to 12 % is 3841 an arm', () => {
  expect(twoProportionSampleSize({ controlProportion: 0.1, treatmentProportion: 0.12 })).toBe(3841); // catalogue 15.4
});

test('twoProportionSampleSize is the smallest with that power', () => {
  fc.assert(
    fc.property(plans, ({ controlProportion, treatmentProportion, power, confidence }) => {
      const size = twoProportionSampleSize({ controlProportion, treatmentProportion }, { power, confidence })!;
      const powerOf = (trialsPerArm: number) =>
        twoProportionPower({ controlProportion, treatmentProportion, trialsPerArm }, { confidence }) ?? 0;
      expect(powerOf(size)).toBeGreaterThanOrEqual(power - 1e-9);
      // The size leaves out that the test may find the opposite: at most half of 1 - confidence.
      expect(powerOf(0.999 * (size - 1))).toBeLessThan(power + (1 - confidence) / 2);
    }),
  );
});

test('twoProportionSampleSize is at least that of the unpooled formula', () => {
  fc.assert(
    fc.property(plans, ({ controlProportion, treatmentProportion, power, confidence }) => {
      const proportions = { controlProportion, treatmentProportion };
      const unpooled = unpooledTwoProportionSampleSize(proportions, { power, confidence })!;
      expect(twoProportionSampleSize(proportions, { power, confidence })).toBeGreaterThanOrEqual(unpooled);
    }),
  );
});

test('twoProportionSampleSize of certain proportions is that of chance alone', () => {
  // 1.96² * 2 * 0.25 = 1.92: no spread under the alternative.
  expect(twoProportionSampleSize({ controlProportion: 0, treatmentProportion: 1 })).toBe(2);
});

describe('twoProportionSampleSize', () => {
  sampleSizeLaws(twoProportionSampleSize);
});
