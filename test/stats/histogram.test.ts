import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extent, histogram, type HistogramOptions } from 'engagement-metrics/stats';
import { columns, everydayNumbers, notNumbers, observed, observedColumns } from '../arbitraries.ts';
import { goldenHistograms } from '../golden/histograms.ts';
import { columnLaws } from '../laws/column.ts';

const binCounts = fc.integer({ min: 1, max: 40 });
const bounds = fc
  .tuple(everydayNumbers, everydayNumbers)
  .map(([a, b]) => ({ low: Math.min(a, b) + 0, high: Math.max(a, b) + 0 }));

columnLaws('histogram', histogram);

test.each(goldenHistograms)('the counts of $name are those of NumPy', ({ x, options, counts }) => {
  expect(histogram(x, options)!.bins.map((bin) => bin.count)).toEqual(counts);
});

test('what lies on an edge is in the bin above it, at the very end in the last', () => {
  expect(histogram([-1, 0, 4, 5, 10, 11, null], { bins: 2, low: 0, high: 10 })).toEqual({
    count: 6,
    missing: 1,
    below: 1,
    above: 1,
    bins: [
      { from: 0, to: 5, count: 2 },
      { from: 5, to: 10, count: 2 },
    ],
  });
});

test('without options ten bins span the values', () => {
  const { bins, below, above } = histogram([3, null, 13, 8])!;
  expect([bins.length, bins[0]!.from, bins[9]!.to, below, above]).toEqual([10, 3, 13, 0, 0]);
  expect(histogram([3, 13, 8], { bins: undefined, low: undefined, high: undefined })).toEqual(histogram([3, 13, 8]));
  expect(histogram([3, 13, 8], { bins: 10, low: 3, high: 13 })).toEqual(histogram([3, 13, 8]));
});

test('every value is counted once: in the bin where it lies, below, or above', () => {
  fc.assert(
    fc.property(observedColumns, binCounts, fc.option(bounds, { nil: {} }), (column, bins, options) => {
      const result = histogram(column, { bins, ...options })!;
      const there = observed(column);
      const { low, high } = { low: Math.min(...there), high: Math.max(...there), ...options };
      result.bins.forEach(({ from, to, count }, k) => {
        const last = k === bins - 1;
        expect(count).toBe(there.filter((x) => x >= from && (x < to || (last && x === to))).length);
      });
      expect(result.below).toBe(there.filter((x) => x < low).length);
      expect(result.above).toBe(there.filter((x) => x > high).length);
      expect(result.bins.reduce((sum, { count }) => sum + count, result.below + result.above)).toBe(result.count);
      expect([result.count, result.missing]).toEqual([there.length, column.length - there.length]);
    }),
  );
});

test('the bins lie side by side, equally wide, from low to high', () => {
  fc.assert(
    fc.property(observedColumns, binCounts, bounds, (column, n, { low, high }) => {
      const { bins } = histogram(column, { bins: n, low, high })!;
      expect([bins.length, bins[0]!.from, bins.at(-1)!.to]).toEqual([n, low, high]);
      bins.forEach(({ from, to }, k) => {
        expect(from).toBe(k === 0 ? low : bins[k - 1]!.to);
        expect(Math.abs(from - (low + ((high - low) * k) / n))).toBeLessThanOrEqual(1e-9);
        expect(to).toBeGreaterThanOrEqual(from);
      });
    }),
  );
});

test('values on the edges and a hair beside them are counted as the printed edges say', () => {
  fc.assert(
    fc.property(bounds, binCounts, ({ low, high }, n) => {
      const edges = histogram([low], { bins: n, low, high })!.bins.map(({ from }) => from);
      const values = edges.flatMap((edge) => [
        edge - Math.abs(edge) * 2 ** -53,
        edge,
        edge + Math.abs(edge) * 2 ** -52,
      ]);
      histogram(values, { bins: n, low, high })!.bins.forEach(({ from, to, count }, k) => {
        const last = k === n - 1;
        expect(count).toBe(values.filter((x) => x >= from && (x < to || (last && x === to))).length);
      });
    }),
    { numRuns: 500 },
  );
});

test('values without spread fill one bin of no width', () => {
  expect(histogram([4, 4, null], { bins: 2 })).toEqual({
    count: 2,
    missing: 1,
    below: 0,
    above: 0,
    bins: [
      { from: 4, to: 4, count: 0 },
      { from: 4, to: 4, count: 2 },
    ],
  });
});

test('one end may be given, and the other be found', () => {
  expect(histogram([1, 2, 5], { bins: 1, low: 2 })).toMatchObject({ below: 1, bins: [{ from: 2, to: 5, count: 2 }] });
  expect(histogram([1, 2, 5], { bins: 1, high: 2 })).toMatchObject({ above: 1, bins: [{ from: 1, to: 2, count: 2 }] });
  expect(histogram([1, 2, 5], { bins: 1, low: 7 })).toMatchObject({ below: 3, bins: [{ from: 7, to: 7, count: 0 }] });
});

test('nothing observed has no histogram', () => {
  expect(histogram([null, NaN])).toBeNull();
  expect(histogram([], { bins: 3, low: 2 })).toBeNull();
});

test('an edge is never -0', () => {
  expect(histogram([-1], { bins: 1, low: -1, high: -0 })!.bins).toEqual([{ from: -1, to: 0, count: 1 }]);
  expect(histogram([1], { bins: 1, low: -0, high: 1 })!.bins).toEqual([{ from: 0, to: 1, count: 1 }]);
});

test('a histogram spans the extent of its values', () => {
  fc.assert(
    fc.property(columns, (column) => {
      const bins = histogram(column)?.bins;
      expect(bins && [bins[0]!.from, bins.at(-1)!.to]).toEqual(spanOf(column));
    }),
  );
});

describe('what is refused', () => {
  test.each<[number[], HistogramOptions, string]>([
    [[1], { bins: 0 }, 'bins'],
    [[1], { bins: -1 }, 'bins'],
    [[1], { bins: 2.5 }, 'bins'],
    [[1], { bins: 2 ** 53 }, 'bins'],
    [[1], { low: 2, high: 1 }, 'low'],
    [[], { low: 2, high: 1 }, 'low'],
    [[5], { high: 1 }, 'low'],
  ])('histogram(%j, %j)', (values, options, argument) => {
    expect(() => histogram(values, options)).toThrow(RangeError);
    expect(() => histogram(values, options)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument }));
  });

  test('ends farther apart than the doubles reach', () => {
    expect(() => histogram([-1e308, 1e308])).toThrow(RangeError);
    expect(() => histogram([1], { low: -1e308, high: 1e308 })).toThrow(
      expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'high' }),
    );
  });

  test.each(['bins', 'low', 'high'])('%s that is not finite, or no number', (name) => {
    for (const values of [[1], []]) {
      for (const value of [NaN, Infinity, -Infinity]) {
        expect(() => histogram(values, { [name]: value })).toThrow(
          expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: name }),
        );
      }
      for (const value of [null, ...notNumbers]) {
        expect(() => histogram(values, { [name]: value })).toThrow(
          expect.objectContaining({ code: 'ERR_TYPE', argument: name }),
        );
      }
    }
  });

  test('an option that does not exist', () => {
    expect(() => histogram([1], { bin: 3 } as HistogramOptions)).toThrow(
      expect.objectContaining({
        code: 'ERR_UNKNOWN_OPTION',
        argument: 'bin',
        message: 'histogram: bin is no option; the options are bins, low, high',
      }),
    );
  });
});

function spanOf(column: readonly (number | null)[]): [number, number] | undefined {
  const found = extent(column);
  return found ? [found.smallest, found.largest] : undefined;
}

test('more bins than a million are refused, since nobody could hold them', () => {
  const call = () => histogram([1, 2], { bins: 1e12 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'bins' }));
});
