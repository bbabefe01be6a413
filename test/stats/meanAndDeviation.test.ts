import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, meanAndDeviation } from 'engagement-metrics/stats';
import { columns, observed, valueFamilies } from '../arbitraries.ts';
import { digits, nistSets } from '../golden/nist.ts';
import { columnLaws } from '../laws/column.ts';
import { exactDeviation } from './exact.ts';

columnLaws('meanAndDeviation', meanAndDeviation);

test.each(nistSets)(
  'the NIST set $name: mean and deviation have 14.5 digits',
  ({ data, certified, exactOfDoubles }) => {
    const result = meanAndDeviation(data)!;
    expect(digits(result.mean, certified.mean)).toBeGreaterThanOrEqual(14.5);
    expect(digits(result.sampleDeviation!, exactOfDoubles.stddev)).toBeGreaterThanOrEqual(14.5);
  },
);

test('of 2, 4, 4, 4, 5, 5, 7, 9 the squares add up to 32', () => {
  expect(meanAndDeviation([2, 4, 4, 4, 5, null, 5, 7, 9])).toEqual({
    count: 8,
    missing: 1,
    mean: 5,
    populationDeviation: 2,
    sampleDeviation: Math.sqrt(32 / 7),
  });
});

describe.each(Object.entries(valueFamilies))('of %s', (_family, family) => {
  test('the deviations are those of exact arithmetic, to 14 digits', () => {
    fc.assert(
      fc.property(family, (values) => {
        expectExact(values);
      }),
    );
  });
});

test('near-equal values are told apart at the end of the doubles', () => {
  const near = fc.array(fc.nat({ max: 99 }), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(near, fc.constantFrom(1, 2 ** -6, 2 ** -30, 2 ** -1000), (steps, factor) => {
      expectExact(steps.map((step) => (Number.MAX_VALUE - step * 2 ** 971) * factor));
    }),
  );
});

test('a deviation scales with its values, from the smallest doubles to the largest', () => {
  const values = [3, -1, 4, 1, -5, 9, 2];
  const { populationDeviation, sampleDeviation } = meanAndDeviation(values)!;
  for (let power = -1000; power <= 1015; power += 5) {
    const scaled = meanAndDeviation(values.map((value) => value * 2 ** power))!;
    expect(scaled.populationDeviation / 2 ** power).toBeCloseTo(populationDeviation, 13);
    expect(scaled.sampleDeviation! / 2 ** power).toBeCloseTo(sampleDeviation!, 13);
  }
});

test('missing values are counted, and change nothing else', () => {
  fc.assert(
    fc.property(columns, (column) => {
      const alone = meanAndDeviation(observed(column));
      expect(meanAndDeviation(column)).toEqual(alone && { ...alone, missing: column.length - alone.count });
    }),
  );
});

test('the mean is that of mean', () => {
  fc.assert(
    fc.property(columns, (column) => {
      expect(meanAndDeviation(column)?.mean ?? null).toBe(mean(column));
    }),
  );
});

test('of nothing observed there is none, of one value no sample deviation', () => {
  expect(meanAndDeviation([null, NaN])).toBeNull();
  expect(meanAndDeviation([null, 7])).toEqual({
    count: 1,
    missing: 1,
    mean: 7,
    populationDeviation: 0,
    sampleDeviation: null,
  });
});

test.each([0.1, 1e15 + 0.3, 1.3031113649801123e301, 5e-324, -Number.MAX_VALUE])(
  'values that all are %d do not deviate',
  (value) => {
    expect(meanAndDeviation(Array<number>(59).fill(value))).toMatchObject({
      mean: value,
      populationDeviation: 0,
      sampleDeviation: 0,
    });
  },
);

test('a deviation that is within the doubles is found', () => {
  expectExact([1.2e308, -1.2e308]);
  expectExact([1.6e308, -1.6e308, -1.6e308, -1.6e308]);
});

test('a deviation beyond the doubles is refused', () => {
  const values = [Number.MAX_VALUE, -Number.MAX_VALUE];
  expect(() => meanAndDeviation(values)).toThrow(RangeError);
  expect(() => meanAndDeviation(values)).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'values' }));
});

function expectExact(values: readonly number[]): void {
  const { populationDeviation, sampleDeviation } = meanAndDeviation(values)!;
  expectNear(populationDeviation, exactDeviation(values, 0));
  if (values.length === 1) expect(sampleDeviation).toBeNull();
  else expectNear(sampleDeviation!, exactDeviation(values, 1));
}

function expectNear(result: number, exact: number): void {
  expect(Math.abs(result - exact)).toBeLessThanOrEqual(1e-14 * exact + Number.MIN_VALUE);
}
