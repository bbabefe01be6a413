import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backtest } from 'engagement-metrics/evaluation';
import { quantileSegments, segmentAll } from 'engagement-metrics/segment';
import { areaByPairs, beats, cases, casesOfBothClasses, known, wholeCases } from './cases.ts';

const near = (x: number): unknown => expect.closeTo(x, 11);
const deviation = (xs: readonly number[]) => {
  const mean = xs.reduce((a, b) => a + b, 0) / xs.length;
  return Math.sqrt(xs.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (xs.length - 1));
};

describe('the area under the curve', () => {
  test('it is the probability that a one scores above a zero, equals counting half', () => {
    fc.assert(
      fc.property(casesOfBothClasses, (some) => {
        const { areaUnderCurve } = backtest({ ...some, better: 'higher' });
        expect(areaUnderCurve?.estimate).toBe(areaByPairs(known(some)));
      }),
    );
  });

  test("its interval is DeLong's, each customer compared with everybody of the other class", () => {
    fc.assert(
      fc.property(casesOfBothClasses, (some) => {
        const customers = known(some);
        const of = (outcome: number) => customers.filter((customer) => customer.outcome === outcome);
        const [ones, zeros] = [of(1), of(0)];
        const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
        const byOnes = deviation(ones.map((one) => mean(zeros.map((zero) => beats(one.score, zero.score)))));
        const byZeros = deviation(zeros.map((zero) => mean(ones.map((one) => beats(one.score, zero.score)))));
        const error = Math.sqrt(byOnes ** 2 / ones.length + byZeros ** 2 / zeros.length);
        const area = areaByPairs(customers);
        // 1.959963984540054 is the 0.975 quantile of the normal distribution.
        expect(backtest({ ...some, better: 'higher' }).areaUnderCurve).toEqual({
          low: near(Math.max(0, area - 1.959963984540054 * error)),
          estimate: area,
          high: near(Math.min(1, area + 1.959963984540054 * error)),
        });
      }),
    );
  });

  test('it does not change under a rising transformation, nor does its interval', () => {
    fc.assert(
      fc.property(wholeCases, ({ scores, outcomes }) => {
        const expected = backtest({ scores, outcomes, better: 'higher' }).areaUnderCurve;
        for (const transform of [Math.exp, (x: number) => x ** 3, (x: number) => 7 * x - 3, Math.atan]) {
          const transformed = scores.map((score) => transform(score ?? NaN));
          expect(backtest({ scores: transformed, outcomes, better: 'higher' }).areaUnderCurve).toEqual(expected);
        }
      }),
    );
  });

  test('it is 1 less that where a 1 is expected at the other end', () => {
    fc.assert(
      fc.property(casesOfBothClasses, (some) => {
        const [one, other] = (['higher', 'lower'] as const).map(
          (better) => backtest({ ...some, better }).areaUnderCurve!,
        );
        expect(other).toEqual({
          low: near(1 - one!.high),
          estimate: near(1 - one!.estimate),
          high: near(1 - one!.low),
        });
      }),
    );
  });

  test('the surer the wider, around the same estimate', () => {
    fc.assert(
      fc.property(casesOfBothClasses, (some) => {
        const at = (confidence: number) => backtest({ ...some, better: 'higher' }, { confidence }).areaUnderCurve!;
        const [narrow, wide] = [at(0.5), at(0.99)];
        expect(wide.estimate).toBe(narrow.estimate);
        expect(wide.low <= narrow.low && narrow.low <= narrow.estimate).toBe(true);
        expect(wide.high >= narrow.high && narrow.high >= narrow.estimate).toBe(true);
      }),
    );
  });

  test('of two classes apart it is 1, with an interval that is a point', () => {
    const apart = { scores: [1, 2, 3, 4], outcomes: [0, 0, 1, 1] };
    expect(backtest({ ...apart, better: 'higher' }).areaUnderCurve).toEqual({ low: 1, estimate: 1, high: 1 });
    expect(backtest({ ...apart, better: 'lower' }).areaUnderCurve).toEqual({ low: 0, estimate: 0, high: 0 });
  });
});

describe('backtest', () => {
  test('counts and the base rate are of those who have score and outcome', () => {
    fc.assert(
      fc.property(cases, (some) => {
        const customers = known(some);
        const ones = customers.filter(({ outcome }) => outcome === 1).length;
        expect(backtest({ ...some, better: 'higher' })).toMatchObject({
          observed: customers.length,
          missing: some.scores.length - customers.length,
          ones,
          baseRate: customers.length === 0 ? null : ones / customers.length,
        });
      }),
    );
  });

  test('lower is better is higher is better of the scores below 0', () => {
    fc.assert(
      fc.property(cases, ({ scores, outcomes }) => {
        const below = scores.map((score) => (score === null ? null : -score));
        const { deciles, bestThreshold, ...rest } = backtest({ scores, outcomes, better: 'lower' });
        const turned = backtest({ scores: below, outcomes, better: 'higher' });
        const minus = (score: number | null) => (score === null ? null : 0 - score);
        expect(turned).toMatchObject(rest);
        expect(turned.deciles).toEqual(
          deciles.map((row) => ({ ...row, lowest: minus(row.highest), highest: minus(row.lowest) })),
        );
        expect(turned.bestThreshold).toEqual(bestThreshold && { ...bestThreshold, score: minus(bestThreshold.score) });
      }),
    );
  });

  test('its deciles are quantile segments of the scores from their better end', () => {
    const scores = Array.from({ length: 200 }, (_, i) => ((i * 37) % 200) - 100);
    const outcomes = scores.map((score) => Number(score % 3 === 0));
    const { deciles } = backtest({ scores, outcomes, better: 'higher' });
    const labels = ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1'];
    const { codes } = segmentAll(quantileSegments({ of: 'score', labels }, { score: scores }), { score: scores });
    for (const { decile, lowest, highest } of deciles) {
      const inside = scores.filter((_, i) => labels[codes[i]!] === String(decile)).sort((a, b) => a - b);
      expect([lowest, highest]).toEqual([inside[0], inside.at(-1)]);
    }
  });

  test('where all outcomes are alike, there is no area and no threshold', () => {
    for (const outcome of [0, 1]) {
      const result = backtest({ scores: [1, 2], outcomes: [outcome, outcome], better: 'higher' });
      expect(result).toMatchObject({ areaUnderCurve: null, bestThreshold: null, baseRate: outcome, observed: 2 });
    }
  });

  test('where nothing is observed, there is no base rate either, and what is missing is counted', () => {
    const result = backtest({ scores: [null, 2], outcomes: [1, null], better: 'lower' });
    expect(result).toMatchObject({
      areaUnderCurve: null,
      baseRate: null,
      observed: 0,
      ones: 0,
      missing: 2,
      bestThreshold: null,
    });
    expect(result.deciles.every(({ size, capture }) => size === 0 && capture === null)).toBe(true);
  });

  test('a million customers are', () => {
    const n = 1e6;
    const scores = Float64Array.from({ length: n }, (_, i) => Math.sin(i));
    const outcomes = Float64Array.from({ length: n }, (_, i) => Number(Math.sin(i) + Math.sin(7 * i) > 0.5));
    const { areaUnderCurve, deciles, observed } = backtest({ scores, outcomes, better: 'higher' });
    expect(observed).toBe(n);
    expect(deciles.map(({ size }) => size)).toEqual(Array<number>(10).fill(n / 10));
    expect(areaUnderCurve!.estimate).toBeGreaterThan(0.8);
    expect(areaUnderCurve!.high - areaUnderCurve!.low).toBeLessThan(0.002);
  });

  test.each([0, 1, -0.5, 95, NaN, '0.95', null])('a confidence of %s is refused', (confidence) => {
    const testing = () =>
      backtest({ scores: [1], outcomes: [1], better: 'higher' }, { confidence: confidence as never });
    expect(testing).toThrow(expect.objectContaining({ argument: 'confidence' }));
    expect(testing).toThrow(typeof confidence === 'number' ? RangeError : TypeError);
  });

  test('a direction, an outcome, a length or an option that cannot be is refused under its name', () => {
    const input = { scores: [1, 2], outcomes: [1, 0], better: 'higher' } as const;
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    expect(() => backtest({ ...input, better: 'up' as never })).toThrow(refused('ERR_UNKNOWN_OPTION', 'better'));
    expect(() => backtest({ ...input, outcomes: [1, 2] })).toThrow(refused('ERR_OUT_OF_RANGE', 'outcomes[1]'));
    expect(() => backtest({ ...input, scores: [1] })).toThrow(refused('ERR_LENGTH', 'scores'));
    expect(() => backtest(input, { level: 0.9 } as never)).toThrow(refused('ERR_UNKNOWN_OPTION', 'level'));
    expect(() => backtest({ ...input, better: 'up' as never })).toThrow('backtest: better is ');
  });
});
