import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConfidenceOptions, Interval, ProportionCounts } from 'engagement-metrics/inference';
import { notNumbers } from '../arbitraries.ts';
import { goldenProportionIntervals } from '../golden/intervals.ts';
import { rowLaws } from '../laws/rate.ts';

/** An interval of counts by name. */
export type IntervalOf<Counts> = (counts: Counts, options?: ConfidenceOptions) => Interval | null;

/** Whole successes and failures, one of them at least, most of them few. */
export const someTrials: fc.Arbitrary<ProportionCounts> = fc
  .tuple(fc.oneof(fc.nat(20), fc.nat(2000)), fc.oneof(fc.nat(20), fc.nat(2000)))
  .map(([did, didNot]) => ({ successes: did, trials: Math.max(1, did + didNot) }));

/** Weighted counts: they need not be whole. */
export const weightedTrials: fc.Arbitrary<ProportionCounts> = someTrials.map(({ successes, trials }) => ({
  successes: successes / 8,
  trials: trials / 8,
}));

export const confidences: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99),
  fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
);

/** Equal to `digits` of the size, or to the last bits of 1 where a difference lost more. */
export function close(actual: number, expected: number, relative: number, absolute: number = 0): void {
  const distance = Math.abs(actual - expected);
  expect(distance, `${String(actual)} is not ${String(expected)}`).toBeLessThanOrEqual(
    relative * Math.abs(expected) + absolute,
  );
}

/** The probabilities of 0 to n successes, the definition written out: factors, and no function of the library. */
export function binomialProbabilities(n: number, p: number): number[] {
  const choose = Array.from({ length: n + 1 }, () => 1);
  for (let k = 1; k <= n; k++) choose[k] = (choose[k - 1]! * (n - k + 1)) / k;
  return choose.map((ways, k) => ways * p ** k * (1 - p) ** (n - k));
}

/** How often the interval of n trials holds the truth p. */
export function coverage(interval: IntervalOf<ProportionCounts>, n: number, p: number, confidence: number): number {
  const holds = (successes: number): boolean => {
    const { low, high } = interval({ successes, trials: n }, { confidence })!;
    return low <= p && p <= high;
  };
  return binomialProbabilities(n, p).reduce((sum, probability, k) => (holds(k) ? sum + probability : sum), 0);
}

/** The laws of every interval of a proportion; `place` is where its two ends stand in the golden rows. */
export function proportionIntervalLaws(
  interval: IntervalOf<ProportionCounts>,
  place: number,
  keepsWidth: boolean = false,
): void {
  const trials = weightedTrials;
  const { name } = interval;
  test('is what statsmodels says', () => {
    for (const row of goldenProportionIntervals) {
      const [successes, of, confidence] = row;
      const { low, high } = interval({ successes, trials: of }, { confidence })!;
      // Ends that are a difference, there or here, are exact to the last bits of 1 alone.
      const absolute = place === 3 || place === 9 ? 1e-15 : 0;
      const relative = of > 1e4 ? 1e-10 : 1e-12; // what the quantiles promise
      if (successes > 0) close(low, row[place]!, relative, absolute);
      if (successes < of) close(high, row[place + 1]!, relative, absolute);
    }
  });

  test('is between 0 and 1 in order, and about the plain share', () => {
    fc.assert(
      fc.property(trials, confidences, (counts, confidence) => {
        const { low, estimate, high } = interval(counts, { confidence })!;
        expect(estimate).toBe(counts.successes / counts.trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThan(high);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('begins at 0, never -0, where nobody did it, and ends at 1 where everybody did', () => {
    fc.assert(
      fc.property(trials, confidences, ({ trials: n }, confidence) => {
        expect(interval({ successes: 0, trials: n }, { confidence })!.low).toBe(0);
        expect(interval({ successes: -0, trials: n }, { confidence })).toMatchObject({ low: 0, estimate: 0 });
        expect(interval({ successes: n, trials: n }, { confidence })!.high).toBe(1);
      }),
    );
  });

  test('is mirrored when successes and failures change places', () => {
    fc.assert(
      fc.property(trials, confidences, ({ successes, trials: n }, confidence) => {
        const { low, high } = interval({ successes, trials: n }, { confidence })!;
        const mirrored = interval({ successes: n - successes, trials: n }, { confidence })!;
        close(mirrored.low, 1 - high, 0, 1e-12);
        close(mirrored.high, 1 - low, 0, 1e-12);
      }),
    );
  });

  test('of less confidence lies within that of more', () => {
    fc.assert(
      fc.property(trials, confidences, confidences, (counts, one, other) => {
        const outer = interval(counts, { confidence: Math.max(one, other) })!;
        const inner = interval(counts, { confidence: Math.min(one, other) })!;
        expect(inner.low).toBeGreaterThanOrEqual(outer.low * (1 - 1e-12));
        expect(inner.high).toBeLessThanOrEqual(outer.high * (1 + 1e-12));
        if (Math.abs(one - other) > 0.01) expect(inner.high - inner.low).toBeLessThan(outer.high - outer.low);
      }),
    );
  });

  test('is narrower when the same share comes of more trials', () => {
    fc.assert(
      fc.property(trials, confidences, fc.constantFrom(2, 3, 10, 100), ({ successes, trials: n }, confidence, k) => {
        const few = interval({ successes, trials: n }, { confidence })!;
        const many = interval({ successes: k * successes, trials: k * n }, { confidence })!;
        expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low);
        // Of less than one trial, both may be 1 to the last bit.
        if (n >= 1) expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  test('is null without trials', () => {
    expect(interval({ successes: 0, trials: 0 })).toBeNull();
    expect(interval({ successes: 0, trials: -0 }, { confidence: 0.5 })).toBeNull();
  });

  test('is refused when successes exceed trials', () => {
    const call = () => interval({ successes: 11, trials: 10 });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'successes' }));
    expect(call).toThrow(`${name}: successes 11 exceeds trials 10`);
  });

  confidenceLaws(interval, { successes: 8, trials: 10 }, keepsWidth);
  rowLaws({ [name]: (row: ProportionCounts) => interval(row)?.low ?? null }[name]!, { successes: 8, trials: 10 });
}

/** The laws of the option that every interval has; some keep their width even without any confidence. */
export function confidenceLaws<Counts>(interval: IntervalOf<Counts>, valid: Counts, keepsWidth: boolean = false): void {
  const { name } = interval;
  describe('confidence', () => {
    test('is 0.95 unless it is said, and undefined is not said', () => {
      const expected = interval(valid, { confidence: 0.95 });
      for (const options of [undefined, {}, { confidence: undefined }]) {
        expect(interval(valid, options)).toEqual(expected);
      }
      expect(interval(valid, { confidence: 0.9 })).not.toEqual(expected);
    });

    test.each([
      { values: notNumbers, code: 'ERR_TYPE', error: TypeError },
      { values: [NaN, Infinity, -Infinity], code: 'ERR_NOT_FINITE', error: RangeError },
      { values: [0, -0, 1, 1.5, -0.5, 95], code: 'ERR_OUT_OF_RANGE', error: RangeError },
    ])('is refused outside 0 to 1: $code', ({ values, code, error }) => {
      for (const confidence of values as number[]) {
        const call = () => interval(valid, { confidence });
        expect(call).toThrow(error);
        expect(call).toThrow(expect.objectContaining({ code, argument: 'confidence' }));
        expect(call).toThrow(`${name}: confidence is `);
      }
    });

    test('is the only option', () => {
      const call = () => interval(valid, { alpha: 0.05 } as ConfidenceOptions);
      expect(call).toThrow(TypeError);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'alpha' }));
    });

    test('may be as near to 0 and 1 as doubles come', () => {
      for (const confidence of [5e-324, 1e-16, 1 - 2 ** -53]) {
        const { low, high } = interval(valid, { confidence })!;
        expect(low).toBeLessThanOrEqual(high);
        expect(high - low < 1e-12).toBe(confidence < 0.5 && !keepsWidth);
      }
    });
  });
}
