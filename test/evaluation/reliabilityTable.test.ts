import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brierScore, reliabilityTable } from 'engagement-metrics/evaluation';
import { forecasts } from './cases.ts';

const binCounts = fc.integer({ min: 1, max: 20 });

describe('reliabilityTable', () => {
  test('its parts add up to the Brier score', () => {
    fc.assert(
      fc.property(forecasts, binCounts, (some, bins) => {
        const table = reliabilityTable(some, { bins });
        const sum = table && table.reliability - table.resolution + table.uncertainty + table.withinBins;
        expect(sum).toEqual(table && expect.closeTo(brierScore(some)!.score, 12));
      }),
    );
  });

  test('the bins have everybody, each where its probability lies', () => {
    fc.assert(
      fc.property(forecasts, binCounts, ({ probabilities, outcomes }, bins) => {
        const table = reliabilityTable({ probabilities, outcomes }, { bins });
        const both = probabilities.flatMap((said, i) => {
          const came = outcomes[i] ?? null;
          return said === null || came === null ? [] : [{ said, came }];
        });
        expect(table?.bins.length).toBe(both.length === 0 ? undefined : bins);
        table?.bins.forEach((bin, k) => {
          const last = k === bins - 1;
          const inside = both.filter(({ said }) => said >= k / bins && (said < (k + 1) / bins || last));
          const mean = (xs: number[]) => (xs.length === 0 ? null : xs.reduce((a, b) => a + b, 0) / xs.length);
          const near = (x: number | null): unknown => (x === null ? null : expect.closeTo(x, 12));
          expect(bin).toEqual({
            from: k / bins,
            to: (k + 1) / bins,
            size: inside.length,
            ones: inside.filter(({ came }) => came === 1).length,
            meanProbability: near(mean(inside.map(({ said }) => said))),
            rate: near(mean(inside.map(({ came }) => came))),
          });
        });
        expect(table?.missing ?? 0).toBe(table ? outcomes.length - both.length : 0);
        expect(table?.observed ?? 0).toBe(both.length);
      }),
    );
  });

  test('no part but that within bins is below 0, and none hides in bins of one probability', () => {
    fc.assert(
      fc.property(forecasts, binCounts, (some, bins) => {
        const { reliability, resolution, uncertainty } = reliabilityTable(some, { bins }) ?? {};
        for (const part of [reliability, resolution, uncertainty]) expect(part ?? 0).toBeGreaterThanOrEqual(0);
        const quarters = some.probabilities.map((said) => (said === null ? null : Math.round(said * 4) / 4));
        const table = reliabilityTable({ ...some, probabilities: quarters }, { bins: 5 });
        expect(table?.withinBins ?? 0).toBeCloseTo(0, 14);
      }),
    );
  });

  test('of 10 forecasts the parts are what they are by hand', () => {
    // 5 times 0.1, of which none came, and 5 times 0.7, of which 3 came: base rate 0.3.
    const probabilities = [0.1, 0.1, 0.1, 0.1, 0.1, 0.7, 0.7, 0.7, 0.7, 0.7];
    const table = reliabilityTable({ probabilities, outcomes: [0, 0, 0, 0, 0, 1, 1, 1, 0, 0] }, { bins: 2 })!;
    expect(table.reliability).toBeCloseTo((5 * 0.01 + 5 * 0.01) / 10, 15);
    expect(table.resolution).toBeCloseTo((5 * 0.09 + 5 * 0.09) / 10, 15);
    expect(table.uncertainty).toBeCloseTo(0.21, 15);
    expect(table.withinBins).toBeCloseTo(0, 15);
  });

  test('there are ten bins unless another number is wanted, and null of nothing', () => {
    expect(reliabilityTable({ probabilities: [0.5], outcomes: [1] })?.bins.length).toBe(10);
    expect(reliabilityTable({ probabilities: [0.5], outcomes: [1] }, { bins: undefined })?.bins.length).toBe(10);
    expect(reliabilityTable({ probabilities: [null], outcomes: [1] })).toBeNull();
  });

  test('a million forecasts are sorted', () => {
    const probabilities = Float64Array.from({ length: 1e6 }, (_, i) => (i % 1000) / 1000);
    const outcomes = Float64Array.from({ length: 1e6 }, (_, i) => Number((i * 7919) % 1000 < i % 1000));
    expect(reliabilityTable({ probabilities, outcomes })?.bins.map(({ size }) => size)).toEqual(
      Array<number>(10).fill(1e5),
    );
  });

  test.each([0, 1001, 2.5, -1, NaN, '10', null])('bins of %s are refused', (bins) => {
    const table = () => reliabilityTable({ probabilities: [0.5], outcomes: [1] }, { bins: bins as never });
    expect(table).toThrow(expect.objectContaining({ argument: 'bins' }));
    expect(table).toThrow(typeof bins === 'number' ? RangeError : TypeError);
  });

  test('what is no probability is refused, as is an option that does not exist', () => {
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    expect(() => reliabilityTable({ probabilities: [1.5], outcomes: [1] })).toThrow(
      refused('ERR_OUT_OF_RANGE', 'probabilities[0]'),
    );
    expect(() => reliabilityTable({ probabilities: [], outcomes: [] }, { bin: 3 } as never)).toThrow(
      refused('ERR_UNKNOWN_OPTION', 'bin'),
    );
  });
});
