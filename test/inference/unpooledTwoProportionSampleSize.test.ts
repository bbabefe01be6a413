import { describe, expect, test } from 'vitest';
import { unpooledTwoProportionSampleSize } from 'engagement-metrics/inference';
import { goldenSampleSizes } from '../golden/hypothesisSampleSizes.ts';
import { sampleSizeLaws } from './sampleSizeLaws.ts';

test.each(goldenSampleSizes)(
  'unpooledTwoProportionSampleSize of $control and $treatment is the formula in R, rounded up',
  ({ control, treatment, power, confidence, unpooled }) => {
    const proportions = { controlProportion: control, treatmentProportion: treatment };
    expect(unpooledTwoProportionSampleSize(proportions, { power, confidence })).toBe(Math.ceil(unpooled));
  },
);

test('unpooledTwoProportionSampleSize from 10 % to 12 % is 3839 an arm', () => {
  // catalogue 15.4
  expect(unpooledTwoProportionSampleSize({ controlProportion: 0.1, treatmentProportion: 0.12 })).toBe(3839);
});

test('unpooledTwoProportionSampleSize of certain proportions is one person', () => {
  expect(unpooledTwoProportionSampleSize({ controlProportion: 0, treatmentProportion: 1 })).toBe(1); // no spread at all
});

describe('unpooledTwoProportionSampleSize', () => {
  sampleSizeLaws(unpooledTwoProportionSampleSize);
});
