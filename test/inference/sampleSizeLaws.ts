import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExpectedProportions, SampleSizeOptions } from 'engagement-metrics/inference';
import { rowLaws } from '../laws/rate.ts';

const percent = fc.integer({ min: 1, max: 98 });

/** Plans to tell two proportions apart, at least one percentage point. */
export const plans = fc
  .tuple(percent, percent, fc.double({ min: 0.3, max: 0.99, noNaN: true }), fc.constantFrom(0.8, 0.9, 0.95, 0.99))
  .map(([one, other, power, confidence]) => ({
    controlProportion: one / 100,
    treatmentProportion: (other === one ? one + 1 : other) / 100,
    power,
    confidence,
  }));

/** The laws of a sample size that tells two proportions apart. */
export function sampleSizeLaws(
  sampleSize: (proportions: ExpectedProportions, options?: SampleSizeOptions) => number | null,
): void {
  const usual: ExpectedProportions = { controlProportion: 0.1, treatmentProportion: 0.12 };
  const ofRow = (row: ExpectedProportions) => sampleSize(row);
  rowLaws(Object.defineProperty(ofRow, 'name', { value: sampleSize.name }), { ...usual });

  test('is a whole number of at least 1, the same whichever arm is the control, and for failures', () => {
    fc.assert(
      fc.property(plans, ({ controlProportion: p, treatmentProportion: q, power, confidence }) => {
        const options = { power, confidence };
        const size = sampleSize({ controlProportion: p, treatmentProportion: q }, options)!;
        expect(Number.isInteger(size) && size >= 1).toBe(true);
        expect(sampleSize({ controlProportion: q, treatmentProportion: p }, options)).toBe(size);
        const failures = sampleSize({ controlProportion: 1 - p, treatmentProportion: 1 - q }, options)!;
        expect(Math.abs(failures - size)).toBeLessThanOrEqual(1); // 1 - p is rounded, and the result is rounded up
      }),
    );
  });

  test('rises with power and with confidence, and falls with the difference', () => {
    fc.assert(
      fc.property(plans, ({ controlProportion, treatmentProportion, power, confidence }) => {
        const given = { controlProportion, treatmentProportion };
        const size = sampleSize(given, { power, confidence })!;
        expect(sampleSize(given, { power: (power + 1) / 2, confidence })).toBeGreaterThanOrEqual(size);
        expect(sampleSize(given, { power, confidence: (confidence + 1) / 2 })).toBeGreaterThanOrEqual(size);
        const half = { controlProportion, treatmentProportion: (controlProportion + treatmentProportion) / 2 };
        expect(sampleSize(half, { power, confidence })).toBeGreaterThanOrEqual(size);
      }),
    );
  });

  test('is null when there is no difference to find', () => {
    for (const same of [0, -0, 0.1, 1]) {
      expect(sampleSize({ controlProportion: same, treatmentProportion: same })).toBeNull();
    }
  });

  test('takes a confidence of 0.95 and a power of 0.8 for granted', () => {
    const spelledOut = sampleSize(usual, { confidence: 0.95, power: 0.8 });
    expect(sampleSize(usual)).toBe(spelledOut);
    expect(sampleSize(usual, { confidence: undefined, power: undefined })).toBe(spelledOut);
  });

  test.each(['controlProportion', 'treatmentProportion'])('refuses a %s above 1, such as a percentage', (argument) => {
    const call = () => sampleSize({ ...usual, [argument]: 12 });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument }));
    expect(call).toThrow(`${sampleSize.name}: ${argument} is 12, above 1`);
  });

  test('refuses bad options, also where there is no difference to find', () => {
    const none = { controlProportion: 0.1, treatmentProportion: 0.1 };
    expect(() => sampleSize(none, { power: 1 })).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'power' }),
    );
    expect(() => sampleSize(none, { alpha: 0.05 } as object)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'alpha' }),
    );
  });

  test('refuses a difference so small that the size is beyond the doubles', () => {
    const call = () => sampleSize({ controlProportion: 5e-324, treatmentProportion: 1.5e-323 });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'treatmentProportion' }));
  });
}
