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

describe('segmentProfile', () => {
  test('each segment has its size, its share, and what the columns look like in it', () => {
    const segments = codesOf(['low', 'high', 'high', 'low']);
    expect(segmentProfile(segments, { revenue: [100, 200, 300, null] })).toEqual([
      {
        segment: 'low',
        size: 2,
        share: 0.5,
        columns: { revenue: { count: 1, missing: 1, mean: 100, sum: 100, shareOfTotal: 1 / 6 } },
      },
      {
        segment: 'high',
        size: 2,
        share: 0.5,
        columns: { revenue: { count: 2, missing: 0, mean: 250, sum: 500, shareOfTotal: 5 / 6 } },
      },
    ]);
  });

  test('every figure is that of the members', () => {
    fc.assert(
      fc.property(populations, ({ segments, revenue }) => {
        const everybody = revenue.flatMap((value) => value ?? []).reduce((sum, value) => sum + value, 0);
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
            mean: none ? null : expect.closeTo(sum / values.length, 6),
            sum: none ? null : sum,
            shareOfTotal: everybody === 0 ? null : sum / everybody,
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
      columns: { revenue: { count: 0, missing: 0, mean: null, sum: null, shareOfTotal: 0 } },
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

  test('a code without a label is refused', () => {
    const profiling = () => segmentProfile({ labels: ['low'], codes: Int32Array.of(0, 1) }, {});
    expect(profiling).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'segments.codes[1]' }),
    );
  });
});
