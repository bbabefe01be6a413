import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentDrivers, segmentProfile, type Interval } from 'engagement-metrics/segment';
import { meanAndDeviation, normalQuantile, randomNumbers } from 'engagement-metrics/stats';
import { codesOf, labelsOf, type Codes } from 'engagement-metrics/table';
import { hostileNames } from '../arbitraries.ts';
import { segmentations } from './movements.ts';

/** Segments, and a value or none for everybody. */
const populations = fc.nat({ max: 30 }).chain((length) =>
  fc.record({
    segments: segmentations(length),
    visits: fc.array(fc.option(fc.integer({ min: -50, max: 1000 })), { minLength: length, maxLength: length }),
  }),
);

/** The definition, written out for one segment and the others. */
function byDefinition(inside: (number | null)[], outside: (number | null)[], confidence: number) {
  const [a, b] = [meanAndDeviation(inside), meanAndDeviation(outside)];
  const counts = { count: a?.count ?? 0, countOfOthers: b?.count ?? 0 };
  const means = { mean: near(a?.mean), meanOfOthers: near(b?.mean) };
  const n = counts.count + counts.countOfOthers;
  const missing = inside.length + outside.length - n;
  if (a === null || b === null || n < 4) return { ...counts, ...means, missing, difference: null };
  const squares = (side: typeof a) => side.count * side.populationDeviation * side.populationDeviation;
  const pooled = Math.sqrt((squares(a) + squares(b)) / (n - 2));
  if (pooled === 0) return { ...counts, ...means, missing, difference: null };
  const g = ((a.mean - b.mean) / pooled) * (1 - 3 / (4 * (n - 2) - 1));
  const error = Math.sqrt(n / (a.count * b.count) + (g * g) / (2 * n));
  const reach = normalQuantile((1 + confidence) / 2) * error;
  return {
    ...counts,
    ...means,
    missing,
    difference: { low: near(g - reach), estimate: near(g), high: near(g + reach) },
  };
}
const near = (value: number | undefined) => (value === undefined ? null : (expect.closeTo(value, 8) as number));

/** Two segments by name, with the given values. */
const driver = (hot: readonly (number | null)[], cold: readonly (number | null)[]) => {
  const segments = { labels: ['hot', 'cold'], codes: Int32Array.from([...hot.map(() => 0), ...cold.map(() => 1)]) };
  return segmentDrivers(segments, { visits: [...hot, ...cold] })[0]!.drivers[0]!;
};

describe('segmentDrivers', () => {
  test('a segment is told apart by how many pooled deviations its mean is above the others, less the bias', () => {
    // Means 9 and 7, deviations 1 and 1: d = 2, and the factor of 4 degrees of freedom is 1 - 3 / 15.
    expect(driver([9, 8, 10], [6, 7, 8])).toEqual({
      name: 'visits',
      difference: {
        low: expect.closeTo(1.6 - 1.959963984540054 * Math.sqrt(0.88), 12),
        estimate: 1.6,
        high: near(1.6 + 1.959963984540054 * Math.sqrt(0.88)),
      },
      mean: 9,
      meanOfOthers: 7,
      count: 3,
      countOfOthers: 3,
      missing: 0,
    });
  });

  test('it is what the definition says of a segment and everybody else', () => {
    fc.assert(
      fc.property(populations, fc.double({ min: 0.5, max: 0.99, noNaN: true }), ({ segments, visits }, confidence) => {
        const labels = labelsOf(segments);
        for (const { segment, size, drivers } of segmentDrivers(segments, { visits }, { confidence })) {
          const inside = visits.filter((_, i) => labels[i] === segment);
          const outside = visits.filter((_, i) => labels[i] !== segment);
          expect(size).toBe(inside.length);
          expect(drivers).toEqual([{ name: 'visits', ...byDefinition(inside, outside, confidence) }]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the largest differences come first, up or down; columns without one last, as they were given', () => {
    const columns = {
      constant: [5, 5, 5, 5, 5, 5],
      little: [1, 2, 3, 2, 3, 4],
      missing: [null, null, null, 1, 2, 3],
      none: [1, 2, 3, 3, 2, 1],
      down: [1, 2, 3, 11, 12, 13],
      up: [7, 8, 9, 1, 2, 3],
    };
    const [hot, cold] = segmentDrivers(codesOf(['hot', 'hot', 'hot', 'cold', 'cold', 'cold']), columns);
    for (const row of [hot!, cold!]) {
      expect(row.drivers.map(({ name }) => name)).toEqual(['down', 'up', 'little', 'none', 'constant', 'missing']);
    }
    expect(hot!.drivers.map(({ difference }) => Math.sign(difference?.estimate ?? 0))).toEqual([-1, 1, -1, 0, 0, 0]);
  });

  test('of two segments, one differs from the other as much as the other from it', () => {
    fc.assert(
      fc.property(populations, ({ segments: { codes }, visits }) => {
        const two = { labels: ['even', 'odd'], codes: codes.map((code) => code & 1) };
        const [even, odd] = segmentDrivers(two, { visits }).map(({ drivers: [only] }) => only!.difference) as [
          Interval | null,
          Interval | null,
        ];
        expect(odd === null).toBe(even === null);
        expect((odd?.estimate ?? 0) + (even?.estimate ?? 0)).toBeCloseTo(0, 10);
        expect((odd?.low ?? 0) + (even?.high ?? 0)).toBeCloseTo(0, 10);
      }),
    );
  });

  test('no unit matters, nor where zero is', () => {
    fc.assert(
      fc.property(populations, fc.integer({ min: -1000, max: 900 }), ({ segments, visits }, power) => {
        const expected = segmentDrivers(segments, { visits }).map(({ drivers: [only] }) => only!.difference);
        const scaled = visits.map((value) => (value === null ? null : value * 2 ** power));
        expect(segmentDrivers(segments, { visits: scaled }).map(({ drivers: [only] }) => only!.difference)).toEqual(
          expected,
        );
        const shifted = visits.map((value) => (value === null ? null : value + 2 ** 52));
        segmentDrivers(segments, { visits: shifted }).forEach(({ drivers: [only] }, i) => {
          expect(only!.difference === null).toBe(expected[i] === null);
          if (expected[i]) expect(only!.difference!.estimate).toBeCloseTo(expected[i].estimate, 8);
        });
      }),
    );
  });

  test('the order of customers does not matter', () => {
    fc.assert(
      fc.property(populations, ({ segments: { labels, codes }, visits }) => {
        const reversed = { labels, codes: codes.slice().reverse() };
        const there = segmentDrivers({ labels, codes }, { visits });
        const back = segmentDrivers(reversed, { visits: [...visits].reverse() });
        there.forEach(({ drivers: [one] }, i) => {
          const [other] = back[i]!.drivers;
          expect(other!.mean).toBe(one!.mean);
          if (one!.difference) expect(other!.difference!.low).toBeCloseTo(one!.difference.low, 12);
          else expect(other!.difference).toBeNull();
        });
      }),
    );
  });

  test('the means are those of the profile', () => {
    fc.assert(
      fc.property(populations, ({ segments, visits }) => {
        const profile = segmentProfile(segments, { visits });
        segmentDrivers(segments, { visits }).forEach(({ segment, size, drivers: [only] }, i) => {
          expect([segment, size]).toEqual([profile[i]!.segment, profile[i]!.size]);
          if (only!.mean === null) expect(profile[i]!.columns.visits.mean).toBeNull();
          else expect(only!.mean).toBeCloseTo(profile[i]!.columns.visits.mean!, 9);
        });
      }),
    );
  });

  test('there is no difference without four values, without one on each side, or without a deviation', () => {
    expect(driver([1, 2], [3]).difference).toBeNull();
    expect(driver([1, 2], [3, 5]).difference).not.toBeNull();
    expect(driver([1], [3, 4, 6]).difference).not.toBeNull();
    expect(driver([1, 2, 3, 4], [null, null])).toMatchObject({
      difference: null,
      mean: 2.5,
      meanOfOthers: null,
      missing: 2,
    });
    expect(driver([null], [1, 2, 3, 4])).toMatchObject({ difference: null, mean: null, meanOfOthers: 2.5, missing: 1 });
    expect(driver([1, 1], [0, 0])).toMatchObject({ difference: null, mean: 1, meanOfOthers: 0 });
    expect(driver([0.1, 0.1, 0.1], [0.1, 0.1]).difference).toBeNull();
    expect(driver([0, 0], [0, -0])).toMatchObject({ difference: null, mean: 0, meanOfOthers: 0 });
    expect(driver([null, null], [null, null])).toMatchObject({ count: 0, countOfOthers: 0, missing: 4 });
  });

  test('others who are all alike do not deviate, in however many segments they are', () => {
    const one = fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(one, fc.double({ min: -10, max: 10, noNaN: true }), (codes, same) => {
        const segments = { labels: [...'abcdefgh'], codes: Int32Array.from([7, ...codes]) };
        const visits = [same + 1, ...codes.map(() => same)];
        expect(segmentDrivers(segments, { visits })[7]!.drivers[0]!.difference).toBeNull();
      }),
    );
  });

  test('alike on both sides they differ by 0, which is not -0', () => {
    expect(driver([1, 2, 3], [3, 2, 1]).difference?.estimate).toBe(0);
    expect(driver([-1, 1], [1, -1]).difference?.estimate).toBe(0);
  });

  test('empty segments have no drivers to show; those without a segment are a row, and others for everybody else', () => {
    const segments: Codes = { labels: ['empty', 'hot'], codes: Int32Array.of(1, 1, -1, -1) };
    const [empty, hot, none] = segmentDrivers(segments, { visits: [1, 2, 3, 4] });
    expect(empty).toMatchObject({ segment: 'empty', size: 0, drivers: [{ difference: null, countOfOthers: 4 }] });
    expect(hot).toMatchObject({ segment: 'hot', size: 2, drivers: [{ mean: 1.5, meanOfOthers: 3.5 }] });
    expect(none).toMatchObject({ segment: null, size: 2, drivers: [{ mean: 3.5, meanOfOthers: 1.5 }] });
    expect(segmentDrivers(codesOf([]), { visits: [] })).toEqual([]);
    expect(segmentDrivers(codesOf(['a']), {})).toEqual([{ segment: 'a', size: 1, drivers: [] }]);
  });

  test('from end to end of the doubles nothing overflows, and no digit is lost', () => {
    const { MAX_VALUE } = Number;
    expect(driver([MAX_VALUE, MAX_VALUE], [-MAX_VALUE, MAX_VALUE])).toMatchObject({
      mean: MAX_VALUE,
      meanOfOthers: 0,
      difference: { estimate: near(4 / 7) },
    });
    // In units of 5e-324: 0, 2 and 4, 6.
    expect(driver([0, 1e-323], [2e-323, 3e-323])).toMatchObject({
      difference: { estimate: near(-(4 / 7) * 4 * Math.SQRT1_2) },
    });
    expect(driver([-5e-324, 0, 0], [0, 1]).mean).toBe(0);
    expect(driver([1, 0], [-5e-324, 0, 0]).meanOfOthers).toBe(0);
    expect(driver([1e16, 0.1], [-1e16, 0.3]).meanOfOthers).toBe(-5e15);
    const three = segmentDrivers(codesOf(['a', 'b', 'c', 'd']), { visits: [1e16, 1, -1e16, 0] });
    expect(three[3]?.drivers[0]?.meanOfOthers).toBe(1 / 3);
  });

  test('the interval holds the true difference as often as it says, in large samples', () => {
    const next = randomNumbers(11);
    const normal = (): number => normalQuantile((next() + 2 ** -54) / (1 + 2 ** -53));
    const [trials, apart] = [1000, 0.8];
    let held = 0;
    for (let trial = 0; trial < trials; trial++) {
      const { difference } = driver(
        Array.from({ length: 40 }, () => normal() + apart),
        Array.from({ length: 60 }, normal),
      );
      if (difference!.low <= apart && apart <= difference!.high) held++;
    }
    // 0.95 within four standard errors of a share.
    expect(Math.abs(held / trials - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / trials));
  });

  test('more confidence makes it wider', () => {
    const segments = codesOf(['a', 'a', 'b', 'b']);
    const width = (confidence: number) => {
      const { low, high } = segmentDrivers(segments, { x: [1, 2, 3, 5] }, { confidence })[0]!.drivers[0]!.difference!;
      return high - low;
    };
    expect(width(0.99) / width(0.5)).toBeCloseTo(normalQuantile(0.995) / normalQuantile(0.75), 12);
    expect(segmentDrivers(segments, { x: [1, 2, 3, 5] }, { confidence: 0.95 })).toEqual(
      segmentDrivers(segments, { x: [1, 2, 3, 5] }),
    );
  });

  test('columns may have any name', () => {
    const columns = Object.fromEntries(hostileNames.map((name, k) => [name, [0, 1, k + 2, k + 3]]));
    const [row] = segmentDrivers(codesOf(['a', 'a', 'b', 'b']), columns);
    expect(row!.drivers.map(({ name }) => name)).toEqual([...hostileNames].reverse());
  });

  test('a million customers have drivers', () => {
    const n = 1_000_000;
    const codes = Int32Array.from({ length: n }, (_, i) => i % 5);
    const visits = Float64Array.from(codes, (code, i) => code + (Math.floor(i / 5) % 10));
    const rows = segmentDrivers({ labels: ['a', 'b', 'c', 'd', 'e'], codes }, { visits });
    expect(rows.map(({ drivers: [only] }) => only!.mean)).toEqual([4.5, 5.5, 6.5, 7.5, 8.5]);
    expect(rows[2]?.drivers[0]?.difference?.estimate).toBe(0);
  });

  test('a confidence that is none, an unlike column, an unknown option and what are no segments are refused', () => {
    const segments = codesOf(['a']);
    for (const confidence of [0, 1, -0.5]) {
      expect(() => segmentDrivers(segments, {}, { confidence })).toThrow(
        expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'confidence' }),
      );
    }
    expect(() => segmentDrivers(segments, {}, { level: 0.9 } as never)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_UNKNOWN_OPTION', argument: 'level' }),
    );
    expect(() => segmentDrivers(segments, { a: [1, 2] })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'columns.a' }),
    );
    expect(() => segmentDrivers({ labels: [], codes: Int32Array.of(0) }, {})).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'segments.codes[0]' }),
    );
  });
});
