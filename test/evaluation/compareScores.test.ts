import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backtest, compareScores } from 'engagement-metrics/evaluation';
import { beats } from './cases.ts';

const near = (x: number): unknown => expect.closeTo(x, 10);
const score = fc.integer({ min: -9, max: 9 });
const pairs = fc
  .array(fc.tuple(score, score, fc.constantFrom(0, 1)), { maxLength: 40 })
  .map((customers) => [...customers, [1, 3, 1], [2, 1, 0], [3, 2, 1], [0, 2, 0]] as [number, number, number][])
  .map((customers) => ({
    first: customers.map(([first]) => first),
    second: customers.map(([, second]) => second),
    outcomes: customers.map(([, , outcome]) => outcome),
  }));

describe('compareScores', () => {
  test("it is DeLong's test with the covariance written out, everybody compared with everybody", () => {
    fc.assert(
      fc.property(pairs, ({ first, second, outcomes }) => {
        const rows = (outcome: number) => outcomes.flatMap((came, i) => (came === outcome ? [i] : []));
        const [ones, zeros] = [rows(1), rows(0)];
        const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
        const byOnes = (s: number[]) => ones.map((i) => mean(zeros.map((j) => beats(s[i]!, s[j]!))));
        const byZeros = (s: number[]) => zeros.map((j) => mean(ones.map((i) => beats(s[i]!, s[j]!))));
        const covariance = (xs: number[], ys: number[]) =>
          xs.reduce((sum, x, i) => sum + (x - mean(xs)) * (ys[i]! - mean(ys)), 0) / (xs.length - 1);
        const entry = (s: number[], t: number[]) =>
          covariance(byOnes(s), byOnes(t)) / ones.length + covariance(byZeros(s), byZeros(t)) / zeros.length;
        const variance = entry(first, first) + entry(second, second) - 2 * entry(first, second);
        const difference = mean(byOnes(first)) - mean(byOnes(second));
        const reach = 1.959963984540054 * Math.sqrt(Math.max(0, variance)); // the 0.975 quantile of the normal distribution
        const found = compareScores({ first, second, outcomes, better: 'higher' })!;
        expect(found.difference).toEqual({
          low: expect.closeTo(Math.max(-1, difference - reach), 6) as number,
          estimate: near(difference),
          high: expect.closeTo(Math.min(1, difference + reach), 6) as number,
        });
        expect(found.statistic ?? 0).toBeCloseTo(variance > 1e-9 ? difference / Math.sqrt(variance) : 0, 6);
      }),
    );
  });

  test('the areas are those of the backtests on these customers', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom('higher', 'lower'), ({ first, second, outcomes }, better) => {
        const found = compareScores({ first, second, outcomes, better }, { confidence: 0.8 })!;
        const area = (scores: number[]) => backtest({ scores, outcomes, better }, { confidence: 0.8 }).areaUnderCurve;
        expect([found.first, found.second]).toEqual([area(first), area(second)]);
        expect(found.difference.estimate).toBeCloseTo(found.first.estimate - found.second.estimate, 12);
      }),
    );
  });

  test('changing places, or direction, changes the sign alone', () => {
    fc.assert(
      fc.property(pairs, ({ first, second, outcomes }) => {
        const found = compareScores({ first, second, outcomes, better: 'higher' })!;
        const swapped = compareScores({ first: second, second: first, outcomes, better: 'higher' })!;
        const turned = compareScores({ first, second, outcomes, better: 'lower' })!;
        for (const other of [swapped, turned]) {
          expect(other.difference).toEqual({
            low: near(-found.difference.high),
            estimate: near(-found.difference.estimate),
            high: near(-found.difference.low),
          });
          expect([other.statistic, other.pValue]).toEqual([
            found.statistic === null ? null : near(-found.statistic),
            found.pValue === null ? null : near(found.pValue),
          ]);
        }
      }),
    );
  });

  test('a p-value lies between 0 and 1, and below 1 - confidence where the interval leaves out 0', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const { pValue, difference } = compareScores({ ...some, better: 'higher' }, { confidence: 0.9 })!;
        const p = pValue ?? 1;
        expect(p >= 0 && p <= 1).toBe(true);
        if (pValue !== null) expect(difference.low > 0 || difference.high < 0).toBe(p < 0.1);
      }),
    );
  });

  test('two scores that rank alike do not differ, and there is no statistic', () => {
    const first = [1, 5, 3, 2, 4];
    const outcomes = [0, 1, 0, 1, 1];
    const same = compareScores({ first, second: first.map((x) => 10 * x), outcomes, better: 'higher' });
    expect(same).toMatchObject({ difference: { low: 0, estimate: 0, high: 0 }, statistic: null, pValue: null });
  });

  test('with one customer in a class nothing is known but the estimates', () => {
    const found = compareScores({ first: [1, 2, 3], second: [3, 2, 1], outcomes: [0, 0, 1], better: 'higher' });
    expect(found).toEqual({
      first: { low: 0, estimate: 1, high: 1 },
      second: { low: 0, estimate: 0, high: 1 },
      difference: { low: -1, estimate: 1, high: 1 },
      statistic: null,
      pValue: null,
      observed: 3,
      missing: 0,
    });
  });

  test('customers that lack any of the three are left out and counted', () => {
    const found = compareScores({
      first: [1, 2, null, 4, 5, 6],
      second: [2, 1, 3, NaN, 5, 4],
      outcomes: [0, 1, 1, 0, 1, null],
      better: 'higher',
    });
    expect(found).toMatchObject({ observed: 3, missing: 3 });
  });

  test.each([[[1, 1]], [[0, 0]], [[null, 1]]])('outcomes %j compare nothing: null', (outcomes) => {
    expect(compareScores({ first: [1, 2], second: [2, 1], outcomes, better: 'higher' })).toBeNull();
  });

  test('what cannot be is refused under its name', () => {
    const input = { first: [1, 2], second: [2, 1], outcomes: [1, 0], better: 'higher' } as const;
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    expect(() => compareScores({ ...input, second: [1] })).toThrow(refused('ERR_LENGTH', 'second'));
    expect(() => compareScores({ ...input, first: ['a', 1] as never })).toThrow(refused('ERR_TYPE', 'first[0]'));
    expect(() => compareScores({ ...input, better: '' as never })).toThrow(refused('ERR_UNKNOWN_OPTION', 'better'));
    expect(() => compareScores(input, { confidence: 1 })).toThrow(refused('ERR_OUT_OF_RANGE', 'confidence'));
  });
});
