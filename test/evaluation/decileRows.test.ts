import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decileRows } from '../../src/evaluation/decileRows.ts';
import { runsOf } from '../../src/evaluation/runsOf.ts';
import { cases, known, type Case } from './cases.ts';

const rowsOf = (some: Case) => {
  const customers = known(some);
  const scores = Float64Array.from(customers, ({ score }) => score);
  return decileRows(
    runsOf(
      scores,
      Float64Array.from(customers, ({ outcome }) => outcome),
    ),
    1,
  );
};

/** The decile by the definition, in whole numbers. */
function decileOf(score: number, all: readonly number[]): number {
  const above = all.filter((other) => other > score).length;
  const equal = all.filter((other) => other === score).length;
  if (all.length === 1) return 1;
  return Math.min(10, 1 + Number(BigInt(10 * (2 * above + equal - 1)) / BigInt(2 * (all.length - 1))));
}

describe('decileRows', () => {
  test('a customer is in the decile of the mean rank of those with that score', () => {
    fc.assert(
      fc.property(cases, (some) => {
        const customers = known(some);
        const all = customers.map(({ score }) => score);
        for (const row of rowsOf(some)) {
          const inside = customers.filter(({ score }) => decileOf(score, all) === row.decile);
          const scores = inside.map(({ score }) => score).sort((a, b) => a - b);
          expect(row).toMatchObject({
            size: inside.length,
            ones: inside.filter(({ outcome }) => outcome === 1).length,
            lowest: scores[0] ?? null,
            highest: scores.at(-1) ?? null,
          });
        }
      }),
    );
  });

  test('sizes add up to the customers, ones to the ones, captures to 1', () => {
    fc.assert(
      fc.property(cases, (some) => {
        const customers = known(some);
        const hits = customers.filter(({ outcome }) => outcome === 1).length;
        const rows = rowsOf(some);
        expect(rows.map(({ decile }) => decile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        expect(rows.reduce((sum, { size }) => sum + size, 0)).toBe(customers.length);
        expect(rows.reduce((sum, { ones }) => sum + ones, 0)).toBe(hits);
        const captured = rows.reduce((sum, { capture }) => sum + (capture ?? NaN), 0);
        expect(captured).toEqual(hits === 0 ? NaN : expect.closeTo(1, 12));
        expect(rows.at(-1)).toMatchObject({
          cumulativeSize: customers.length,
          cumulativeLift: hits === 0 ? null : 1,
          cumulativeCapture: hits === 0 ? null : 1,
        });
      }),
    );
  });

  test('lift is the rate over that of all, capture the share of all ones, both added up downwards', () => {
    const outcomes = [1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const rows = rowsOf({ scores: outcomes.map((_, i) => 100 - i), outcomes });
    expect(rows[0]).toEqual({
      decile: 1,
      size: 2,
      ones: 2,
      lowest: 99,
      highest: 100,
      rate: 1,
      lift: 4,
      capture: 0.4,
      cumulativeSize: 2,
      cumulativeLift: 4,
      cumulativeCapture: 0.4,
    });
    expect(rows[2]).toMatchObject({ rate: 0.5, lift: 2, capture: 0.2, cumulativeSize: 6, cumulativeCapture: 0.8 });
    expect(rows[2]?.cumulativeLift).toBeCloseTo(8 / 3, 14);
  });

  test('equal scores keep together: a decile that they leave out has nobody', () => {
    const rows = rowsOf({ scores: [5, 5, 5, 5], outcomes: [1, 0, 0, 0] });
    expect(rows.map(({ size }) => size)).toEqual([0, 0, 0, 0, 0, 4, 0, 0, 0, 0]);
    expect(rows[0]).toEqual({
      decile: 1,
      size: 0,
      ones: 0,
      lowest: null,
      highest: null,
      rate: null,
      lift: null,
      capture: 0,
      cumulativeSize: 0,
      cumulativeLift: null,
      cumulativeCapture: 0,
    });
  });

  test('the scores are those of the customers where lower ones come first', () => {
    const runs = runsOf(Float64Array.of(-10, -0, -30), Float64Array.of(1, 0, 0));
    const [first, , , , , middle, , , , last] = decileRows(runs, -1);
    expect([first, middle, last].map((row) => [row?.lowest, row?.highest])).toEqual([
      [0, 0],
      [10, 10],
      [30, 30],
    ]);
    const together = runsOf(
      Float64Array.from({ length: 40 }, (_, i) => -i),
      new Float64Array(40),
    );
    expect(decileRows(together, -1)[0]).toMatchObject({ lowest: 0, highest: 3 });
  });

  test('one customer is in the first decile', () => {
    expect(rowsOf({ scores: [5], outcomes: [1] }).map(({ size }) => size)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
