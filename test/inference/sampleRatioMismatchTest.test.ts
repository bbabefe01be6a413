import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleRatioMismatchTest, twoProportionTest } from 'engagement-metrics/inference';
import { notNumbers } from '../arbitraries.ts';
import { goldenSampleRatioTests } from '../golden/hypothesisTests.ts';
import { within } from './experiments.ts';

const people = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 1e6 }));
/** Arms that were to have people, and at least one has. */
const experiments = fc
  .tuple(fc.array(fc.tuple(people, fc.integer({ min: 1, max: 100 })), { minLength: 2, maxLength: 6 }), people)
  .map(([arms, more]) => ({
    observed: arms.map(([size], i) => (i === 0 ? size + more + 1 : size)),
    expected: arms.map(([, weight]) => weight),
  }));

test.each(goldenSampleRatioTests)(
  'sampleRatioMismatchTest of $observed is the chi-square of SciPy',
  ({ observed, expected, chiSquare, p }) => {
    const result = sampleRatioMismatchTest({ observed, expected })!;
    within(result.statistic, chiSquare, 1e-12);
    expect(result.degreesOfFreedom).toBe(expected.filter((weight) => weight > 0).length - 1);
    within(result.pValue, p, 1e-11);
  },
);

test('sampleRatioMismatchTest of 5100 and 4900 is 4, a p-value of 0.0455', () => {
  const { statistic, degreesOfFreedom, pValue } = sampleRatioMismatchTest({
    observed: [5100, 4900],
    expected: [50, 50],
  })!;
  expect([statistic, degreesOfFreedom]).toEqual([4, 1]); // catalogue 15.5
  expect(pValue).toBeCloseTo(0.0455, 4); // catalogue 15.5
});

test('sampleRatioMismatchTest gives an arm of weight 0 no degree of freedom, where GrowthBook counts it', () => {
  // Catalogue 15.5 on its `check_srm`: as many degrees of freedom as arms less 1, whatever their weights.
  const two = sampleRatioMismatchTest({ observed: [5100, 4900], expected: [1, 1] });
  for (const nobody of [0, -0]) {
    expect(sampleRatioMismatchTest({ observed: [5100, nobody, 4900], expected: [1, nobody, 1] })).toEqual(two);
  }
});

test('sampleRatioMismatchTest is certain where somebody is in an arm that was to have nobody', () => {
  const certain = { statistic: null, degreesOfFreedom: 1, pValue: 0 };
  expect(sampleRatioMismatchTest({ observed: [5000, 5000, 1], expected: [1, 1, 0] })).toEqual(certain);
  expect(sampleRatioMismatchTest({ observed: [9, 1], expected: [1, 0] })).toEqual({ ...certain, degreesOfFreedom: 0 });
  // A share too small for the doubles is none.
  expect(sampleRatioMismatchTest({ observed: [9, 1], expected: [1e300, 5e-324] })).toMatchObject({ pValue: 0 });
});

test('sampleRatioMismatchTest is null where nobody is, where GrowthBook says 1', () => {
  expect(sampleRatioMismatchTest({ observed: [0, -0], expected: [1, 1] })).toBeNull();
  expect(sampleRatioMismatchTest({ observed: [], expected: [] })).toBeNull();
});

test('sampleRatioMismatchTest is null where there is no plan, or one arm only', () => {
  expect(sampleRatioMismatchTest({ observed: [5, 5], expected: [0, -0] })).toBeNull();
  expect(sampleRatioMismatchTest({ observed: [5], expected: [1] })).toBeNull();
  expect(sampleRatioMismatchTest({ observed: [5, 0], expected: [1, 0] })).toBeNull();
});

test('sampleRatioMismatchTest is 0 with a p-value of 1 when all is as planned', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2 }), (sizes) => {
      const { statistic, pValue } = sampleRatioMismatchTest({ observed: sizes, expected: sizes })!;
      expect(statistic).toBeLessThan(1e-20);
      expect(pValue).toBeCloseTo(1, 8);
    }),
  );
});

test('sampleRatioMismatchTest is the sum of squared distances over what was expected', () => {
  fc.assert(
    fc.property(experiments, ({ observed, expected }) => {
      const { statistic, degreesOfFreedom, pValue } = sampleRatioMismatchTest({ observed, expected })!;
      const all = observed.reduce((sum, size) => sum + size, 0);
      const whole = expected.reduce((sum, weight) => sum + weight, 0);
      const chiSquare = observed.reduce((sum, size, i) => {
        const planned = (all * expected[i]!) / whole;
        return sum + (size - planned) ** 2 / planned;
      }, 0);
      expect(Math.abs(statistic! - chiSquare)).toBeLessThanOrEqual(1e-9 * chiSquare + 1e-9);
      expect(degreesOfFreedom).toBe(observed.length - 1);
      expect(pValue).toBeGreaterThanOrEqual(0);
      expect(pValue).toBeLessThanOrEqual(1);
    }),
  );
});

test('sampleRatioMismatchTest takes shares, percentages and weights alike, and any order of the arms', () => {
  fc.assert(
    fc.property(experiments, fc.constantFrom(0.01, 3, 1e300), ({ observed, expected }, k) => {
      const { statistic } = sampleRatioMismatchTest({ observed, expected })!;
      const near = (other: number | null | undefined) =>
        void expect(Math.abs(other! - statistic!)).toBeLessThanOrEqual(1e-9 * statistic! + 1e-9);
      near(sampleRatioMismatchTest({ observed, expected: expected.map((weight) => k * weight) })!.statistic);
      near(
        sampleRatioMismatchTest({ observed: [...observed].reverse(), expected: [...expected].reverse() })!.statistic,
      );
    }),
  );
});

test('sampleRatioMismatchTest grows with the people: by k when every arm is multiplied by k', () => {
  fc.assert(
    fc.property(experiments, fc.integer({ min: 2, max: 100 }), ({ observed, expected }, k) => {
      const once = sampleRatioMismatchTest({ observed, expected })!;
      const often = sampleRatioMismatchTest({ observed: observed.map((size) => k * size), expected })!;
      expect(Math.abs(often.statistic! - k * once.statistic!)).toBeLessThanOrEqual(1e-9 * often.statistic! + 1e-9);
      expect(often.pValue).toBeLessThanOrEqual(once.pValue + 1e-9);
    }),
  );
});

test('sampleRatioMismatchTest of two equal arms is the z test of the half, squared', () => {
  // Of 1000 against 1100: χ² = (o1 - o2)² / (o1 + o2), exact arithmetic; not that of two rates, whose trials are fixed.
  const { statistic } = sampleRatioMismatchTest({ observed: [1000, 1100], expected: [1, 1] })!;
  within(statistic, 100 ** 2 / 2100, 1e-13);
  const rates = { controlSuccesses: 1000, controlTrials: 5000, treatmentSuccesses: 1100, treatmentTrials: 5000 };
  expect(twoProportionTest(rates)!.statistic! ** 2).toBeGreaterThan(statistic!);
});

describe('sampleRatioMismatchTest refuses', () => {
  const valid = { observed: [5100, 4900], expected: [50, 50] };
  describe.each(['observed', 'expected'] as const)('%s', (name) => {
    test.each([
      { what: 'no number', code: 'ERR_TYPE', error: TypeError, values: [...notNumbers, null, undefined] },
      { what: 'not finite', code: 'ERR_NOT_FINITE', error: RangeError, values: [NaN, Infinity, -Infinity] },
      { what: 'below 0', code: 'ERR_OUT_OF_RANGE', error: RangeError, values: [-1, -5e-324] },
    ])('with an element that is $what', ({ code, error, values }) => {
      for (const value of values) {
        const call = () => sampleRatioMismatchTest({ ...valid, [name]: [1, value] });
        expect(call).toThrow(error);
        expect(call).toThrow(expect.objectContaining({ code, argument: `${name}[1]` }));
      }
    });

    test('that is no list, or too large to add up', () => {
      for (const no of [undefined, null, 5, 'ab', {}]) {
        expect(() => sampleRatioMismatchTest({ ...valid, [name]: no })).toThrow(
          expect.objectContaining({ code: 'ERR_TYPE', argument: name }),
        );
      }
      expect(() => sampleRatioMismatchTest({ ...valid, [name]: [1e308, 1e308] })).toThrow(
        expect.objectContaining({ code: 'ERR_OVERFLOW', argument: name }),
      );
    });
  });

  test('lists of unequal length, by both lengths', () => {
    const call = () => sampleRatioMismatchTest({ observed: [1, 2], expected: [1, 1, 1] });
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: 'expected' }));
    expect(call).toThrow('sampleRatioMismatchTest: expected has 3 values, observed 2');
  });

  test('people so many that their squares are beyond the doubles', () => {
    expect(() => sampleRatioMismatchTest({ observed: [1e300, 1], expected: [1, 1] })).toThrow(
      expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'observed' }),
    );
    expect(() => sampleRatioMismatchTest({ observed: [1, 1e-3], expected: [1, 5e-324] })).toThrow(
      expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'observed' }),
    );
  });
});
