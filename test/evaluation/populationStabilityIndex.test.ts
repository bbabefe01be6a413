import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { populationStabilityIndex } from 'engagement-metrics/evaluation';
import { everydayNumbers, observed, observedColumns } from '../arbitraries.ts';

const cutLists = fc
  .uniqueArray(everydayNumbers, { maxLength: 6 })
  .map((cuts) => cuts.map((cut) => cut + 0).sort((a, b) => a - b));

describe('populationStabilityIndex', () => {
  test('it is the sum over bins of the change of shares times the logarithm of their ratio', () => {
    const before = [...Array<number>(40).fill(1), ...Array<number>(60).fill(2)];
    const after = [...Array<number>(10).fill(1), ...Array<number>(10).fill(2)];
    const result = populationStabilityIndex(before, after, { cuts: [2] });
    const [low, high] = [0.1 * Math.log(0.5 / 0.4), -0.1 * Math.log(0.5 / 0.6)];
    expect(result).toEqual({
      index: expect.closeTo(low + high, 14) as number,
      bins: [
        { from: null, to: 2, before: 40, after: 10, shareBefore: 0.4, shareAfter: 0.5, contribution: near(low) },
        { from: 2, to: null, before: 60, after: 10, shareBefore: 0.6, shareAfter: 0.5, contribution: near(high) },
      ],
      observedBefore: 100,
      missingBefore: 0,
      observedAfter: 20,
      missingAfter: 0,
    });
  });

  test('no bin takes away, and of equal populations none adds', () => {
    fc.assert(
      fc.property(observedColumns, observedColumns, fc.integer({ min: 1, max: 12 }), (before, after, bins) => {
        const drift = populationStabilityIndex(before, after, { bins })!;
        expect(drift.bins.every(({ contribution }) => contribution >= 0)).toBe(true);
        expect(drift.index).toBeCloseTo(
          drift.bins.reduce((sum, { contribution }) => sum + contribution, 0),
          10,
        );
        expect(populationStabilityIndex(before, [...before, ...before, null], { bins })!.index).toBe(0);
      }),
    );
  });

  test('with given cuts it is the same in either direction', () => {
    fc.assert(
      fc.property(observedColumns, observedColumns, cutLists, (before, after, cuts) => {
        const there = populationStabilityIndex(before, after, { cuts })!;
        const back = populationStabilityIndex(after, before, { cuts })!;
        expect(back.index).toBeCloseTo(there.index, 12);
        expect(back.bins.map(({ before: x, after: y }) => [y, x])).toEqual(
          there.bins.map(({ before: x, after: y }) => [x, y]),
        );
      }),
    );
  });

  test('every value is in the bin between whose cuts it lies, and what is missing in none', () => {
    fc.assert(
      fc.property(observedColumns, observedColumns, cutLists, (before, after, cuts) => {
        const { bins, ...counts } = populationStabilityIndex(before, after, { cuts })!;
        const inside = (column: (number | null)[], from: number | null, to: number | null) =>
          observed(column).filter((value) => value >= (from ?? -Infinity) && value < (to ?? Infinity)).length;
        for (const bin of bins) {
          expect([bin.before, bin.after]).toEqual([inside(before, bin.from, bin.to), inside(after, bin.from, bin.to)]);
        }
        expect([bins[0]?.from, bins.at(-1)?.to, bins.length]).toEqual([null, null, cuts.length + 1]);
        expect(counts).toMatchObject({
          observedBefore: observed(before).length,
          missingBefore: before.length - observed(before).length,
          observedAfter: observed(after).length,
          missingAfter: after.length - observed(after).length,
        });
      }),
    );
  });

  test('an empty bin counts as half a customer, so that it says the more, the more were looked at', () => {
    const half = (n: number) =>
      populationStabilityIndex(
        Array.from({ length: n }, (_, i) => i % 2),
        Array<number>(n).fill(1),
        { cuts: [1] },
      )!;
    expect(half(10).bins[0]!.contribution).toBeCloseTo((0.05 - 0.5) * Math.log(0.05 / 0.5), 14);
    expect(half(1000).bins[0]!.contribution).toBeCloseTo((0.0005 - 0.5) * Math.log(0.0005 / 0.5), 14);
    expect(half(1000).bins[0]!.shareAfter).toBe(0);
  });

  test('a bin that is empty where hardly anybody was looked at says nothing', () => {
    const many = Array.from({ length: 1000 }, (_, i) => Number(i > 0));
    const [first] = populationStabilityIndex(many, [1, 1, 1], { cuts: [1] })!.bins;
    expect(first).toMatchObject({ before: 1, after: 0, contribution: 0 });
    const [turned] = populationStabilityIndex([1, 1, 1], many, { cuts: [1] })!.bins;
    expect(turned).toMatchObject({ before: 0, after: 1, contribution: 0 });
  });

  test('a bin that is empty on both sides adds nothing', () => {
    const [, empty] = populationStabilityIndex([1, 9], [1, 9], { cuts: [3, 5] })!.bins;
    expect(empty).toEqual({ from: 3, to: 5, before: 0, after: 0, shareBefore: 0, shareAfter: 0, contribution: 0 });
  });

  test('bins are tenths of the population before, fewer where many are equal', () => {
    const before = Array.from({ length: 100 }, (_, i) => i);
    const { bins } = populationStabilityIndex(before, [5])!;
    expect(bins.map((bin) => bin.before)).toEqual(Array<number>(10).fill(10));
    expect(populationStabilityIndex([1, 1, 1, 2], [2])!.bins.length).toBe(2);
    expect(populationStabilityIndex(before, [5], { bins: undefined, cuts: undefined })).toEqual(
      populationStabilityIndex(before, [5], { bins: 10 }),
    );
  });

  test('a shift is seen also where most or all are equal before', () => {
    const zeros = (many: number) => Array.from({ length: 100 }, (_, i) => Number(i >= many));
    expect(populationStabilityIndex(zeros(95), zeros(5))!.index).toBeCloseTo(2 * 0.9 * Math.log(19), 12);
    for (const after of [4, 6]) expect(populationStabilityIndex([5, 5, 5], [after, after])!.index).toBeGreaterThan(0.5);
    expect(populationStabilityIndex([5, 5, 5], [5, 5])!.index).toBe(0);
  });

  test('of nothing there is no index', () => {
    expect(populationStabilityIndex([null], [1])).toBeNull();
    expect(populationStabilityIndex([1], [])).toBeNull();
  });

  test('a million customers are compared', () => {
    const before = Float64Array.from({ length: 1e6 }, (_, i) => Math.sin(i));
    expect(populationStabilityIndex(before, before.map(Math.sqrt))!.index).toBeGreaterThan(1);
  });

  test('what cannot be is refused under its name', () => {
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    const drift = (options: object) => () => populationStabilityIndex([1], [2], options);
    for (const bins of [0, 1001, 1.5]) expect(drift({ bins })).toThrow(refused('ERR_OUT_OF_RANGE', 'bins'));
    expect(drift({ bins: NaN })).toThrow(refused('ERR_NOT_FINITE', 'bins'));
    expect(drift({ bins: '3' })).toThrow(refused('ERR_TYPE', 'bins'));
    expect(drift({ cuts: 3 })).toThrow(refused('ERR_TYPE', 'cuts'));
    expect(drift({ cuts: [1, '2'] })).toThrow(refused('ERR_TYPE', 'cuts[1]'));
    expect(drift({ cuts: [1, Infinity] })).toThrow(refused('ERR_NOT_FINITE', 'cuts[1]'));
    expect(drift({ cuts: [1, 1] })).toThrow(refused('ERR_OUT_OF_RANGE', 'cuts[1]'));
    expect(drift({ bins: 3, cuts: [1] })).toThrow(refused('ERR_UNKNOWN_OPTION', 'bins'));
    expect(drift({ epsilon: 1e-4 })).toThrow(refused('ERR_UNKNOWN_OPTION', 'epsilon'));
    expect(() => populationStabilityIndex([1], ['2'] as never)).toThrow(refused('ERR_TYPE', 'after[0]'));
    expect(() => populationStabilityIndex(['1'] as never, [2])).toThrow(refused('ERR_TYPE', 'before[0]'));
  });
});

function near(x: number): number {
  return expect.closeTo(x, 14) as number;
}
