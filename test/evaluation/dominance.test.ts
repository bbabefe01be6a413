import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dominance } from 'engagement-metrics/evaluation';
import { normalizeAll, scoreOne } from 'engagement-metrics/score';
import { randomNumbers } from 'engagement-metrics/stats';
import { hostileNames } from '../arbitraries.ts';
import { cases, fitCase, fittedOf, rowsOf, typedOf } from '../score/cases.ts';

const options = { seed: 1 };
const worth = fc.nat({ max: 4 }).map((step) => step / 4);
const populations = fc.array(fc.record({ a: worth, b: worth, c: worth }), { maxLength: 20 });
const three = fittedOf({ a: {}, b: {}, c: {} });

/** Everybody compared with everybody, by the definition. */
function byPairs(rows: readonly (readonly number[])[]) {
  const [dominated, equal] = [[] as number[], [] as number[]];
  rows.forEach((row, i) => {
    rows.slice(0, i).forEach((other) => {
      const atLeast = row.every((x, k) => x >= other[k]!);
      const atMost = row.every((x, k) => x <= other[k]!);
      dominated.push(Number(atLeast || atMost));
      equal.push(Number(atLeast && atMost));
    });
  });
  const sum = (xs: number[]) => xs.reduce((total, x) => total + x, 0);
  return { pairs: dominated.length, dominated: sum(dominated), equal: sum(equal) };
}

describe('dominance', () => {
  test('it is the share of pairs of which one is at least as good in every metric', () => {
    fc.assert(
      fc.property(populations, (rows) => {
        const { pairs, dominated, equal } = byPairs(rows.map(({ a, b, c }) => [a, b, c]));
        expect(dominance(three, rows, options)).toEqual({
          share: pairs > 0 ? dominated / pairs : null,
          pairs,
          equal,
          exact: true,
          missing: 0,
        });
      }),
    );
  });

  test('of any score it is taken of what values are worth; who lacks a metric is left out and counted', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const columns = Object.values<Float64Array>(normalizeAll(fitted, rowsOf(made.columns)));
        const rows = Array.from(columns[0]!, (_, i) => columns.map((column) => column[i]!));
        const complete = rows.filter((row) => !row.some(Number.isNaN));
        const found = dominance(fitted, rowsOf(made.columns), options);
        const { pairs, dominated, equal } = byPairs(complete);
        expect(found).toMatchObject({ pairs, equal, exact: true, missing: rows.length - complete.length });
        expect(found.share).toBe(pairs > 0 ? dominated / pairs : null);
        expect(dominance(fitted, made.columns as never, options)).toEqual(found);
        expect(dominance(fitted, typedOf(made.columns) as never, options)).toEqual(found);
      }),
    );
  });

  test('no weights turn a pair around that is counted, and some turn every other', () => {
    const weighed = fc.tuple(...['a', 'b', 'c'].map(() => fc.integer({ min: 1, max: 100 })));
    fc.assert(
      fc.property(fc.array(worth, { minLength: 6, maxLength: 6 }), weighed, (all, weights) => {
        const row = (x: number[]) => ({ a: x[0]!, b: x[1]!, c: x[2]! });
        const [one, other] = [row(all.slice(0, 3)), row(all.slice(3))];
        const { share, equal } = dominance(three, [one, other], options);
        const lead = (given: readonly number[]) => {
          const fitted = fittedOf({ a: { weight: given[0]! }, b: { weight: given[1]! }, c: { weight: given[2]! } });
          return Math.sign(Math.round(1e9 * (scoreOne(fitted, one)! - scoreOne(fitted, other)!)));
        };
        const extreme = [[1, 1e-6, 1e-6], [1e-6, 1, 1e-6], [1e-6, 1e-6, 1]].map(lead); // prettier-ignore
        if (equal === 1) expect(lead(weights)).toBe(0);
        else if (share === 1) expect(extreme.includes(lead(weights))).toBe(true);
        if (share === 0) expect([extreme.includes(1), extreme.includes(-1)]).toEqual([true, true]);
        else expect(extreme.includes(1) && extreme.includes(-1)).toBe(false);
      }),
    );
  });

  test('of one metric every pair is, of two that say the opposite none', () => {
    expect(dominance(fittedOf({ a: {} }), { a: [0.1, 0.9, 0.5] }, options)).toMatchObject({ share: 1, equal: 0 });
    const opposite = { a: [0, 0.5, 1], b: [1, 0.5, 0] };
    expect(dominance(fittedOf({ a: {}, b: {} }), opposite, options)).toMatchObject({ share: 0, pairs: 3 });
  });

  test('up to 2,000 customers it is exact; beyond, a million pairs are drawn, within 0.002 of all', () => {
    const random = randomNumbers(3);
    const rows = Array.from({ length: 2100 }, () => [random(), random(), Math.round(4 * random()) / 4]);
    const table = (count: number) => ({
      a: rows.slice(0, count).map((row) => row[0]!),
      b: rows.slice(0, count).map((row) => row[1]!),
      c: rows.slice(0, count).map((row) => row[2]!),
    });
    const exact = byPairs(rows);
    const found = dominance(three, table(2100), { seed: 11 });
    expect(found).toMatchObject({ pairs: 1_000_000, exact: false, missing: 0 });
    expect(Math.abs(found.share! - exact.dominated / exact.pairs)).toBeLessThan(0.002);
    expect(dominance(three, table(2100), { seed: 11 })).toEqual(found);
    expect(dominance(three, table(2100), { seed: 12 }).share).not.toBe(found.share);
    expect(dominance(three, table(2000), { seed: 11 })).toMatchObject({ pairs: 1_999_000, exact: true });
    const some = { ...table(2100), c: rows.map((row, i) => (i < 100 ? null : row[2]!)) };
    expect(dominance(three, some, { seed: 11 })).toMatchObject({ pairs: 1_999_000, exact: true, missing: 100 });
  });

  test('nobody is drawn as a pair with himself', () => {
    const a = Float64Array.from({ length: 2001 }, (_, i) => i / 2000);
    const found = dominance(fittedOf({ a: {} }), { a }, options);
    expect(found).toMatchObject({ equal: 0, exact: false });
  });

  test('without a pair it is null', () => {
    expect(dominance(three, [], options)).toEqual({ share: null, pairs: 0, equal: 0, exact: true, missing: 0 });
    const lone = [{ a: 1, b: 1, c: 1 }, { a: null, b: 1, c: 1 }]; // prettier-ignore
    expect(dominance(three, lone, options)).toEqual({ share: null, pairs: 0, equal: 0, exact: true, missing: 1 });
  });

  test('the fields of conditions need not be there: what values are worth is all that counts', () => {
    const fitted = fittedOf({ a: {} }, { vetoes: [{ when: { of: 'plan', in: ['x'] }, limit: 0.5 }] });
    expect(dominance(fitted as never, { a: [0, 1] }, options)).toMatchObject({ share: 1 });
  });

  test('metrics may have any name', () => {
    const fitted = fittedOf(Object.fromEntries(hostileNames.map((name) => [name, {}])));
    const rows = [0, 1].map((value) => Object.fromEntries(hostileNames.map((name) => [name, value])));
    expect(dominance(fitted, rows, options)).toMatchObject({ share: 1, equal: 0 });
    const mixed = [0, 1].map((value) => ({ ...rows[value], ['__proto__']: 1 - value }));
    expect(dominance(fitted, mixed, options)).toMatchObject({ share: 0 });
  });

  test('what cannot be is refused under its name', () => {
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    const asking = (given: unknown, population: unknown = { a: [1], b: [1], c: [1] }) => {
      return () => dominance(three, population as never, given as never);
    };
    expect(asking({})).toThrow(refused('ERR_TYPE', 'seed'));
    expect(asking({ seed: 1.5 })).toThrow(refused('ERR_OUT_OF_RANGE', 'seed'));
    expect(asking({ seed: 1.5 })).toThrow(/^dominance: /);
    expect(asking({ seed: 1, draws: 5 })).toThrow(refused('ERR_UNKNOWN_OPTION', 'draws'));
    expect(asking(options, { a: [1], b: [1], c: ['x'] })).toThrow(refused('ERR_TYPE', 'population.c[0]'));
    expect(asking(options, [{ a: 1, b: 1 }])).toThrow(/^dominance: population\[0\]\.c/);
  });
});
