import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPromoterScoreDifferenceTest, type NetPromoterScoreDifferenceInput } from 'engagement-metrics/inference';
import { netPromoterScore } from 'engagement-metrics/survey';
import { goldenNetPromoterTests } from '../golden/hypothesisTests.ts';
import { rowLaws } from '../laws/rate.ts';
import { numberOf, within } from './experiments.ts';

type Survey = readonly [promoters: number, passives: number, detractors: number];
const surveys = fc
  .tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), fc.nat({ max: 5000 }))
  .map(([p, s, d]): Survey => [p, s, d + 1]);

test.each(goldenNetPromoterTests)(
  'netPromoterScoreDifferenceTest of $before and $after at $confidence is the formula in R',
  ({ before, after, confidence, difference, low, high, z, p }) => {
    const result = netPromoterScoreDifferenceTest(input(before, after), { confidence })!;
    within(result.difference, difference, 1e-14);
    expect(result.interval!.estimate).toBe(result.difference);
    within(result.interval!.low, low, 1e-12);
    within(result.interval!.high, high, 1e-12);
    within(result.statistic, z, 1e-13);
    within(result.pValue, p, 1e-12);
  },
);

test('netPromoterScoreDifferenceTest of 30 and 45 points of a hundred answers each is not significant', () => {
  const { difference, statistic, pValue } = netPromoterScoreDifferenceTest(input([50, 30, 20], [60, 25, 15]))!;
  expect(difference).toBe(15); // catalogue 5.1
  expect(statistic).toBeCloseTo(1.394, 3); // catalogue 5.1
  expect(pValue).toBeCloseTo(0.163, 3); // catalogue 5.1
});

test('netPromoterScoreDifferenceTest is the difference of the scores, over the spread of the answers themselves', () => {
  fc.assert(
    fc.property(surveys, surveys, (before, after) => {
      const { difference, statistic } = netPromoterScoreDifferenceTest(input(before, after))!;
      const scores = [before, after].map(([promoters, passives, detractors]) =>
        netPromoterScore({ promoters, passives, detractors }),
      ) as [number, number];
      expect(difference).toBe(scores[1] - scores[0]);
      const error = Math.sqrt(squaredError(before, scores[0]) + squaredError(after, scores[1]));
      if (error === 0) expect(statistic).toBeNull();
      else expect(Math.abs(statistic! - difference / error)).toBeLessThanOrEqual(1e-11 * Math.abs(statistic!) + 1e-11);
    }),
  );
});

test('netPromoterScoreDifferenceTest is negated when the surveys change places', () => {
  fc.assert(
    fc.property(surveys, surveys, (before, after) => {
      const one = netPromoterScoreDifferenceTest(input(before, after))!;
      const other = netPromoterScoreDifferenceTest(input(after, before))!;
      expect(one.difference + other.difference).toBe(0);
      expect((one.statistic ?? 0) + (other.statistic ?? 0)).toBe(0);
      expect(one.pValue).toBe(other.pValue);
      expect((one.interval?.low ?? 0) + (other.interval?.high ?? 0)).toBe(0);
    }),
  );
});

test('netPromoterScoreDifferenceTest has an interval without 0 just when its p-value is below 1 - confidence', () => {
  fc.assert(
    fc.property(surveys, surveys, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (before, after, confidence) => {
      const { difference, interval, pValue } = netPromoterScoreDifferenceTest(input(before, after), { confidence })!;
      if (interval === null) return void expect(pValue).toBeNull();
      expect(interval.low).toBeLessThanOrEqual(difference);
      expect(interval.high).toBeGreaterThanOrEqual(difference);
      expect(interval.low).toBeGreaterThanOrEqual(-200);
      expect(interval.high).toBeLessThanOrEqual(200);
      // Not within rounding of the border.
      if (Math.abs(pValue! - (1 - confidence)) > 1e-9) {
        expect(interval.low > 0 || interval.high < 0).toBe(pValue! < 1 - confidence);
      }
    }),
  );
});

test('netPromoterScoreDifferenceTest of equal scores is 0 with a p-value of 1', () => {
  fc.assert(
    fc.property(surveys, fc.integer({ min: 1, max: 9 }), ([p, s, d], k) => {
      const result = netPromoterScoreDifferenceTest(input([p, s + 1, d], [k * p, k * (s + 1), k * d]))!;
      expect([result.difference, result.statistic, result.pValue]).toEqual([0, 0, 1]);
    }),
  );
});

test('netPromoterScoreDifferenceTest grows by √k when every count is multiplied by k', () => {
  fc.assert(
    fc.property(surveys, surveys, fc.integer({ min: 2, max: 1000 }), (before, after, k) => {
      const times = (survey: Survey): Survey => [k * survey[0], k * survey[1], k * survey[2]];
      const once = netPromoterScoreDifferenceTest(input(before, after))!;
      const often = netPromoterScoreDifferenceTest(input(times(before), times(after)))!;
      if (once.statistic === null) expect(often.statistic).toBeNull();
      else within(often.statistic, Math.sqrt(k) * once.statistic, 1e-12);
    }),
  );
});

test('netPromoterScoreDifferenceTest has no z where each survey has answers of one group only', () => {
  const none = { interval: null, statistic: null, pValue: null };
  expect(netPromoterScoreDifferenceTest(input([0, 0, 5], [0, 7, 0]))).toEqual({ difference: 100, ...none });
  expect(netPromoterScoreDifferenceTest(input([3, 0, 0], [0, 0, 7]))).toEqual({ difference: -200, ...none });
  expect(netPromoterScoreDifferenceTest(input([0, 0, 7], [0, -0, 7]))).toEqual({ difference: 0, ...none });
});

test('netPromoterScoreDifferenceTest ends its interval at 200 and -200 points', () => {
  const up = netPromoterScoreDifferenceTest(input([0, 1, 2], [2, 1, 0]), { confidence: 0.9999 })!;
  expect(up.interval!.high).toBe(200);
  const down = netPromoterScoreDifferenceTest(input([2, 1, 0], [0, 1, 2]), { confidence: 0.9999 })!;
  expect(down.interval!.low).toBe(-200);
});

test('netPromoterScoreDifferenceTest is null when nobody answered one of the surveys', () => {
  expect(netPromoterScoreDifferenceTest(input([0, 0, 0], [1, 1, 1]))).toBeNull();
  expect(netPromoterScoreDifferenceTest(input([1, 1, 1], [0, -0, 0]))).toBeNull();
});

describe('netPromoterScoreDifferenceTest', () => {
  rowLaws(numberOf(netPromoterScoreDifferenceTest, 'pValue'), input([50, 30, 20], [60, 25, 15]));

  test.each([
    [0, 'ERR_OUT_OF_RANGE'],
    [1, 'ERR_OUT_OF_RANGE'],
    [NaN, 'ERR_NOT_FINITE'],
  ])('refuses a confidence of %d, also of nothing', (confidence, code) => {
    const call = () => netPromoterScoreDifferenceTest(input([0, 0, 0], [0, 0, 0]), { confidence });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code, argument: 'confidence' }));
  });

  test('refuses an option that it does not have, and counts too large to add up', () => {
    expect(() => netPromoterScoreDifferenceTest(input([1, 1, 1], [1, 1, 1]), { alpha: 0.05 } as object)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'alpha' }),
    );
    expect(() => netPromoterScoreDifferenceTest(input([1, 1, 1], [1e308, 1e308, 1]))).toThrow(
      expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'promotersAfter' }),
    );
  });

  test('takes 0.95 for granted', () => {
    const surveysOfNow = input([50, 30, 20], [60, 25, 15]);
    const spelledOut = netPromoterScoreDifferenceTest(surveysOfNow, { confidence: 0.95 });
    expect(netPromoterScoreDifferenceTest(surveysOfNow, { confidence: undefined })).toEqual(spelledOut);
    expect(netPromoterScoreDifferenceTest(surveysOfNow)).toEqual(spelledOut);
  });
});

function input(before: Survey, after: Survey): NetPromoterScoreDifferenceInput {
  const [promotersBefore, passivesBefore, detractorsBefore] = before;
  const [promotersAfter, passivesAfter, detractorsAfter] = after;
  return { promotersBefore, passivesBefore, detractorsBefore, promotersAfter, passivesAfter, detractorsAfter };
}

/** The mean squared distance of the answers, 100, 0 and -100, to their score, per answer. */
function squaredError([promoters, passives, detractors]: Survey, score: number): number {
  const all = promoters + passives + detractors;
  const squares = promoters * (100 - score) ** 2 + passives * score ** 2 + detractors * (-100 - score) ** 2;
  return squares / all / all;
}
