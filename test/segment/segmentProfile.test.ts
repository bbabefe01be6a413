import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentProfile } from 'engagement-metrics/segment';
import { codesOf } from 'engagement-metrics/table';
import { hostileNames } from '../arbitraries.ts';

/** Whole numbers, whose sums are exact, with a segment or none. */
const populations = fc
  .record({
    labels: fc.uniqueArray(fc.string(), { maxLength: 5 }),
    rows: fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.option(fc.integer({ min: 0, max: 1e6 }))), {
      maxLength: 40,
    }),
  })
  .map(({ labels, rows }) => ({
    segments: { labels, codes: Int32Array.from(rows, ([code]) => Math.min(code, labels.length - 1)) },
    revenue: rows.map(([, value]) => value),
  }));

/** Type 7, written out. */
function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)]!;
  return low + (h - Math.floor(h)) * (sorted[Math.ceil(h)]! - low);
}

describe('segmentProfile', () => {
  test('each segment has its size, its share, and what the columns look like in it', () => {
    const segments = codesOf(['low', 'high', 'high', 'low']);
    expect(segmentProfile(segments, { revenue: [100, 200, 300, null] })).toEqual([
      {
        segment: 'low',
        size: 2,
        share: 0.5,
        columns: {
          revenue: {
            count: 1,
            missing: 1,
            mean: 100,
            lowerQuartile: 100,
            median: 100,
            upperQuartile: 100,
            sum: 100,
            shareOfTotal: 1 / 6,
            index: 0.5,
          },
        },
      },
      {
        segment: 'high',
        size: 2,
        share: 0.5,
        columns: {
          revenue: {
            count: 2,
            missing: 0,
            mean: 250,
            lowerQuartile: 225,
            median: 250,
            upperQuartile: 275,
            sum: 500,
            shareOfTotal: 5 / 6,
            index: 1.25,
          },
        },
      },
    ]);
  });

  test('every figure is that of the members', () => {
    fc.assert(
      fc.property(populations, ({ segments, revenue }) => {
        const observed = revenue.flatMap((value) => value ?? []);
        const everybody = observed.reduce((sum, value) => sum + value, 0);
        const near = (value: number) => expect.closeTo(value, 6) as number;
        for (const { segment, size, share, columns } of segmentProfile(segments, { revenue })) {
          const code = segment === null ? -1 : segments.labels.indexOf(segment);
          const members = revenue.filter((_, i) => segments.codes[i] === code);
          const values = members.flatMap((value) => value ?? []);
          const sum = values.reduce((total, value) => total + value, 0);
          const none = values.length === 0;
          expect(size).toBe(members.length);
          expect(share).toBe(revenue.length === 0 ? null : members.length / revenue.length);
          expect(columns.revenue).toEqual({
            count: values.length,
            missing: members.length - values.length,
            mean: none ? null : near(sum / values.length),
            lowerQuartile: none ? null : near(quantile(values, 0.25)),
            median: none ? null : near(quantile(values, 0.5)),
            upperQuartile: none ? null : near(quantile(values, 0.75)),
            sum: none ? null : sum,
            shareOfTotal: everybody === 0 ? null : sum / everybody,
            index: none || everybody === 0 ? null : near(sum / values.length / (everybody / observed.length)),
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('sizes, counts, sums and shares add up to the whole', () => {
    fc.assert(
      fc.property(populations, ({ segments, revenue }) => {
        const rows = segmentProfile(segments, { revenue });
        const total = (of: (row: (typeof rows)[number]) => number | null) =>
          rows.reduce((sum, row) => sum + (of(row) ?? 0), 0);
        const observed = revenue.flatMap((value) => value ?? []);
        const sum = observed.reduce((all, value) => all + value, 0);
        expect(total(({ size }) => size)).toBe(revenue.length);
        expect(total(({ share }) => share)).toBeCloseTo(revenue.length === 0 ? 0 : 1, 12);
        expect(total(({ columns }) => columns.revenue.count)).toBe(observed.length);
        expect(total(({ columns }) => columns.revenue.missing)).toBe(revenue.length - observed.length);
        expect(total(({ columns }) => columns.revenue.sum)).toBe(sum);
        expect(total(({ columns }) => columns.revenue.shareOfTotal)).toBeCloseTo(sum === 0 ? 0 : 1, 12);
      }),
    );
  });

  test('rows come in the order of the labels, empty segments too; those without a segment last, if there are any', () => {
    const labels = ['cold', 'warm', 'hot'];
    const named = (codes: number[]) =>
      segmentProfile({ labels, codes: Int32Array.from(codes) }, {}).map(({ segment, size }) => [segment, size]);
    expect(named([2, 0, 2])).toEqual([
      ['cold', 1],
      ['warm', 0],
      ['hot', 2],
    ]);
    expect(named([2, -1])).toEqual([
      ['cold', 0],
      ['warm', 0],
      ['hot', 1],
      [null, 1],
    ]);
    expect(named([])).toEqual([
      ['cold', 0],
      ['warm', 0],
      ['hot', 0],
    ]);
  });

  test('an empty segment has a share of 0 of everything, and no mean', () => {
    const [, empty] = segmentProfile({ labels: ['low', 'high'], codes: Int32Array.of(0) }, { revenue: [5] });
    expect(empty).toEqual({
      segment: 'high',
      size: 0,
      share: 0,
      columns: {
        revenue: {
          count: 0,
          missing: 0,
          mean: null,
          lowerQuartile: null,
          median: null,
          upperQuartile: null,
          sum: null,
          shareOfTotal: 0,
          index: null,
        },
      },
    });
  });

  test('there is no share of nothing, and none of a total of 0', () => {
    const segments = codesOf(['low', 'high']);
    const shares = (revenue: (number | null)[]) =>
      segmentProfile(segments, { revenue }).map(({ columns }) => columns.revenue.shareOfTotal);
    expect(shares([null, null])).toEqual([null, null]);
    expect(shares([5, -5])).toEqual([null, null]);
    expect(segmentProfile({ labels: ['low'], codes: new Int32Array(0) }, { revenue: [] })[0]).toMatchObject({
      size: 0,
      share: null,
    });
  });

  test('a share is never -0, and not finite it is none', () => {
    const segments = codesOf(['low', 'high', 'high']);
    const shares = (revenue: (number | null)[]) =>
      segmentProfile(segments, { revenue }).map(({ columns }) => columns.revenue.shareOfTotal);
    expect(shares([0, -3, null])).toEqual([0, 1]);
    expect(shares([1e300, 5e-324, -1e300])).toEqual([null, null]);
  });

  test('the index is the mean in means of everybody: weighted by their counts, indices average to 1', () => {
    fc.assert(
      fc.property(populations, ({ segments, revenue }) => {
        const rows = segmentProfile(segments, { revenue }).map(({ columns }) => columns.revenue);
        const count = rows.reduce((sum, row) => sum + row.count, 0);
        const weighted = rows.reduce((sum, row) => sum + row.count * (row.index ?? 0), 0);
        const some = revenue.some((value) => value !== null && value > 0);
        expect(weighted).toBeCloseTo(some ? count : 0, 9);
      }),
    );
  });

  test('there is no index against a mean that is not above 0, nor one beyond the doubles', () => {
    const segments = codesOf(['low', 'high', 'high']);
    const indices = (revenue: (number | null)[]) =>
      segmentProfile(segments, { revenue }).map(({ columns }) => columns.revenue.index);
    expect(indices([5, -5, 0])).toEqual([null, null]);
    expect(indices([-1, -2, -3])).toEqual([null, null]);
    expect(indices([null, 1, 3])).toEqual([null, 1]);
    expect(indices([-3, 6, 6])).toEqual([-1, 2]);
    expect(indices([0, 3, 3])).toEqual([0, 1.5]);
    expect(indices([1e300, 5e-324, -1e300])).toEqual([null, null]);
  });

  test('a sum beyond the largest double is refused', () => {
    expect(() => segmentProfile(codesOf(['low', 'low']), { revenue: [1.7e308, 1.7e308] })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OVERFLOW', argument: 'columns.revenue' }),
    );
  });

  test('a million customers with eight columns have a profile', () => {
    const n = 1_000_000;
    const codes = Int32Array.from({ length: n }, (_, i) => i % 5);
    const column = Float64Array.from(codes, (code, i) => code * 10 + (Math.floor(i / 5) % 5));
    const columns = Object.fromEntries(Array.from({ length: 8 }, (_, k) => [`metric ${String(k)}`, column]));
    const rows = segmentProfile({ labels: ['a', 'b', 'c', 'd', 'e'], codes }, columns);
    expect(rows.map((row) => row.columns['metric 7'])).toMatchObject(
      [0, 10, 20, 30, 40].map((low) => ({
        mean: low + 2,
        lowerQuartile: low + 1,
        median: low + 2,
        upperQuartile: low + 3,
      })),
    );
  });

  test('sums are compensated', () => {
    const [row] = segmentProfile(codesOf(['all', 'all', 'all']), { revenue: [1e16, 1, -1e16] });
    expect(row?.columns.revenue.sum).toBe(1);
  });

  test('columns may have any name, and be any column', () => {
    const columns = Object.fromEntries(hostileNames.map((name, k) => [name, Float64Array.of(k, NaN)]));
    const [row] = segmentProfile(codesOf(['all', 'all']), columns);
    expect(Object.entries(row!.columns).map(([name, { sum, missing }]) => [name, sum, missing])).toEqual(
      Object.keys(columns).map((name) => [name, hostileNames.indexOf(name), 1]),
    );
    expect(
      segmentProfile(codesOf(['all', 'all']), { a: new Set([1, 2]), b: Int8Array.of(1, 2) })[0]?.columns.a.mean,
    ).toBe(1.5);
  });

  test('the order of customers does not matter', () => {
    fc.assert(
      fc.property(populations, ({ segments: { labels, codes }, revenue }) => {
        const reversed = { labels, codes: codes.slice().reverse() };
        expect(segmentProfile(reversed, { revenue: [...revenue].reverse() })).toEqual(
          segmentProfile({ labels, codes }, { revenue }),
        );
      }),
    );
  });

  test('a column of another length than the segments is refused', () => {
    const segments = codesOf(['low', 'high']);
    for (const revenue of [[1], [1, 2, 3], []]) {
      expect(() => segmentProfile(segments, { revenue })).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'columns.revenue' }),
      );
    }
    expect(() => segmentProfile(segments, { revenue: [1, 2], visits: [1] })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'columns.visits' }),
    );
  });

  test('what is no number is refused', () => {
    expect(() => segmentProfile(codesOf(['low']), { plan: ['pro'] } as never)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'columns.plan[0]' }),
    );
  });

  test('a label that is there twice is refused', () => {
    expect(() => segmentProfile({ labels: ['low', 'low'], codes: Int32Array.of(0) }, {})).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'segments.labels[1]' }),
    );
  });

  test('a code without a label is refused', () => {
    const profiling = () => segmentProfile({ labels: ['low'], codes: Int32Array.of(0, 1) }, {});
    expect(profiling).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'segments.codes[1]' }),
    );
  });
});
