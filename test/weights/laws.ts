import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileNames, missingValues, notNumbers, shares } from '../arbitraries.ts';
import { oddOutcomes, populations, tableOf, withFirst } from './populations.ts';

interface Weighing {
  readonly weights: readonly { readonly metric: string; readonly weight: number | null }[];
  readonly complete: number;
  readonly missing: number;
}
type Columns = Readonly<Record<string, (number | null)[]>>;

/**
 * What holds for whatever learns weights from worths.
 *
 * @param learn - Learns from a table, and, if it looks at them, from outcomes.
 * @param digits - To how many digits the order of rows and metrics must not matter.
 */
export function weighingLaws(
  name: string,
  learn: (table: Columns, outcomes: readonly number[]) => Weighing,
  digits = 12,
): void {
  const weigh = (table: Columns, outcomes = oddOutcomes(table)) => learn(table, outcomes);
  const weightsOf = (table: Columns) => Object.fromEntries(weigh(table).weights.map((w) => [w.metric, w.weight]));
  const near = (weights: Readonly<Record<string, number | null>>) =>
    Object.fromEntries(
      Object.entries(weights).map(([metric, weight]) => [
        metric,
        weight === null ? null : (expect.closeTo(weight, digits - 1) as number),
      ]),
    );

  describe('the weights', () => {
    test('are at least 0 and add up to 1, or are null altogether', () => {
      fc.assert(
        fc.property(populations, (rows) => {
          const weights = weigh(tableOf(rows)).weights.map(({ weight }) => weight);
          if (weights.includes(null)) {
            expect(new Set(weights)).toEqual(new Set([null]));
            return;
          }
          const numbers = weights as number[];
          expect(numbers.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
          expect(Math.abs(numbers.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThanOrEqual(1e-12);
        }),
      );
    });

    test('add up to 1 whatever the worths, and nothing in the result is NaN, infinite or -0', () => {
      const anyRows = fc.integer({ min: 1, max: 4 }).chain((metrics) => {
        const row = fc.array(shares, { minLength: metrics, maxLength: metrics });
        return fc.array(row, { minLength: 2, maxLength: 12 });
      });
      fc.assert(
        fc.property(anyRows, (rows) => {
          const result = weigh(tableOf([rows[0]!.map(() => 0), rows[0]!.map((_, k) => (k === 0 ? 0.05 : 0)), ...rows]));
          const sum = result.weights.reduce((all, { weight }) => all + (weight ?? 0), 0);
          if (result.weights[0]!.weight !== null) expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-12);
          for (const value of [result, ...result.weights].flatMap((each) => Object.values(each) as unknown[])) {
            if (typeof value === 'number') expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
          }
        }),
      );
    });

    test('do not depend on the order of the rows, nor on that of the metrics', () => {
      fc.assert(
        fc.property(populations, (rows) => {
          const weights = weightsOf(tableOf(rows));
          expect(weightsOf(tableOf([...rows].reverse()))).toEqual(near(weights));
          const metrics = Object.entries(tableOf(rows)).reverse();
          expect(weightsOf(Object.fromEntries(metrics))).toEqual(near(weights));
          expect(Object.keys(weightsOf(Object.fromEntries(metrics)))).toEqual(metrics.map(([metric]) => metric));
        }),
      );
    });

    test('of a constant metric are 0, and it changes no other', () => {
      fc.assert(
        fc.property(populations, fc.constantFrom(0, 0.5), (rows, worth) => {
          const table = tableOf(rows);
          const weights = weightsOf(table);
          const same = rows.map((_, i) => worth + (i % 2) * 1e-16);
          expect(weightsOf({ same, ...table })).toEqual({ same: weights['m0'] === null ? null : 0, ...near(weights) });
        }),
      );
    });

    test('are learned from the rows that lack no value, and the others are counted', () => {
      fc.assert(
        fc.property(populations, fc.constantFrom(...missingValues), (rows, none) => {
          const { weights, complete, missing } = weigh(tableOf(rows));
          expect([complete, missing]).toEqual([rows.length, 0]);
          const gap = withFirst<number | null | undefined>(rows[0]!, none) as number[];
          const gaps = weigh(tableOf([gap, ...rows, gap]));
          expect(gaps).toMatchObject({ complete: rows.length, missing: 2 });
          expect(gaps.weights).toEqual(weights);
        }),
      );
    });

    test('come with the names that were given, whatever they are', () => {
      const customers = [0, 1, 2, 3, 4, 5, 6, 7];
      const outcomes = [0, 1, 0, 1, 1, 0, 1, 1];
      const worths = hostileNames.map((_, k) => customers.map((i) => ((i * i * (k + 2)) % 21) / 20));
      const table = Object.fromEntries(hostileNames.map((metric, k) => [metric, worths[k]!]));
      const renamed = Object.fromEntries(Object.keys(table).map((metric, k) => [`m${String(k)}`, table[metric]!]));
      const { weights } = weigh(table, outcomes);
      expect(weights.map(({ metric }) => metric)).toEqual(Object.keys(table));
      expect(weights.map(({ weight }) => weight)).toEqual(weigh(renamed, outcomes).weights.map(({ weight }) => weight));
    });

    test('of rows are those of columns, and nothing is changed', () => {
      fc.assert(
        fc.property(populations, (rows) => {
          const table = tableOf(rows);
          const objects = rows.map((row) =>
            Object.freeze(Object.fromEntries(row.map((worth, k) => [`m${String(k)}`, worth]))),
          );
          expect(weigh(Object.freeze(objects) as unknown as Columns, oddOutcomes(table))).toEqual(weigh(table));
          const typed = Object.fromEntries(
            Object.entries(table).map(([metric, column]) => [metric, Float64Array.from(column)]),
          );
          expect(weigh(typed as unknown as Columns)).toEqual(weigh(table));
          expect(table).toEqual(tableOf(rows));
        }),
      );
    });
  });

  describe('a table is refused', () => {
    const refused = (table: unknown, outcomes = [0, 1]) => {
      try {
        weigh(table as Columns, outcomes);
      } catch (error) {
        expect((error as Error).message).toMatch(new RegExp(`^${name}: `));
        return { error, ...(error as { code: string; argument: string }) };
      }
      throw new Error('nothing was refused');
    };

    test('where a value is no worth', () => {
      for (const worth of [-5e-324, 1 + 2 ** -52, 12]) {
        const expected = {
          code: 'ERR_OUT_OF_RANGE',
          argument: 'table.visits[1]',
          error: expect.any(RangeError) as Error,
        };
        expect(refused({ nps: [0, 1], visits: [0.5, worth] })).toMatchObject(expected);
        const rows = [
          { nps: 0, visits: 0.5 },
          { nps: 1, visits: worth },
        ];
        expect(refused(rows)).toMatchObject({ ...expected, argument: 'table[1].visits' });
      }
    });

    test('where a value is no number', () => {
      for (const bad of notNumbers) {
        const expected = { code: 'ERR_TYPE', argument: 'table.visits[1]', error: expect.any(TypeError) as Error };
        expect(refused({ visits: [0.5, bad] })).toMatchObject(expected);
        expect(refused([{ visits: 0 }, { visits: bad }])).toMatchObject({ ...expected, argument: 'table[1].visits' });
      }
    });

    test('where columns are not of one length, or a row lacks what another has', () => {
      expect(refused({ visits: [0, 1], nps: [1] })).toMatchObject({ code: 'ERR_LENGTH', argument: 'table.nps' });
      expect(refused([{ visits: 0 }, { visits: 1, nps: 1 }])).toMatchObject({
        code: 'ERR_TYPE',
        argument: 'table[0].nps',
      });
    });

    test('where it is none, or holds too little to learn from', () => {
      for (const none of [null, undefined, 5, 'table', true]) {
        expect(refused(none)).toMatchObject({
          code: 'ERR_TYPE',
          argument: 'table',
          error: expect.any(TypeError) as Error,
        });
      }
      const missing = { visits: [0, 1], nps: [null, null] };
      for (const empty of [{}, [], [{}], { visits: [] }, { visits: [0.5] }, { visits: [0.5, null] }, missing]) {
        const [first = []] = Object.values<unknown>(empty) as number[][];
        const outcomes = Array.from(first, (_, i) => i);
        const expected = { code: 'ERR_EMPTY', argument: 'table', error: expect.any(RangeError) as Error };
        expect(refused(empty, outcomes)).toMatchObject(expected);
      }
      expect(refused([null])).toMatchObject({ code: 'ERR_EMPTY', argument: 'table' });
      expect(refused([{ visits: 1 }, null])).toMatchObject({ code: 'ERR_TYPE', argument: 'table[1]' });
    });
  });

  test('a million rows are weighed', () => {
    const worths = (step: number) => Float64Array.from({ length: 1e6 }, (_, i) => ((i * step) % 21) / 20);
    const table = { slow: worths(1), fast: worths(4), some: worths(5) } as unknown as Columns;
    expect(weigh(table)).toMatchObject({ complete: 1e6, missing: 0 });
  });
}
