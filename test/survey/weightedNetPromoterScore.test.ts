import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupNetPromoterRatings, netPromoterScore, weightedNetPromoterScore } from 'engagement-metrics/survey';
import { missingValues, notNumbers } from '../arbitraries.ts';
import { answers } from './ratings.ts';

const rating = fc.integer({ min: 0, max: 10 });
const answer = fc.tuple(rating, fc.nat({ max: 1000 }));
const weighed = fc.array(answer, { minLength: 1 }).map((all) => ({
  ratings: all.map(([given]) => given),
  weights: all.map(([, weight], i) => (i === 0 ? weight + 1 : weight)),
}));

test('weightedNetPromoterScore lets a group weigh what it is among all', () => {
  // Two promoters of a group that is a quarter of all, two detractors of one that is three quarters.
  const input = { ratings: [10, 9, 0, 6], weights: [0.125, 0.125, 0.375, 0.375] };
  expect(weightedNetPromoterScore(input)).toEqual({ score: -50, answered: 4, missing: 0 });
});

test('weightedNetPromoterScore of 18, 11 and 2 equal answers is out of 31, not the 32 that the thread says', () => {
  const ratings = answers({ 10: 18, 8: 11, 3: 2 });
  const survey = weightedNetPromoterScore({ ratings, weights: ratings.map(() => 1) });
  expect(survey).toEqual({ score: 1600 / 31, answered: 31, missing: 0 }); // CDC-5281, E-05
  expect(survey?.score).not.toBe(50);
});

test('weightedNetPromoterScore with equal weights is the score, to the bit', () => {
  fc.assert(
    fc.property(fc.array(rating, { minLength: 1 }), fc.constantFrom(1, 2, 0.25), (ratings, weight) => {
      const { score } = weightedNetPromoterScore({ ratings, weights: ratings.map(() => weight) })!;
      expect(score).toBe(netPromoterScore(groupNetPromoterRatings(ratings)));
    }),
  );
});

test('weightedNetPromoterScore takes a whole weight for as many answers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(rating, fc.nat({ max: 5 })), { minLength: 1 }), (all) => {
      const repeated = all.flatMap(([given, times]) => Array<number>(times).fill(given));
      const score = weightedNetPromoterScore({ ratings: all.map(([r]) => r), weights: all.map(([, w]) => w) })?.score;
      expect(score ?? null).toBe(netPromoterScore(groupNetPromoterRatings(repeated)));
    }),
  );
});

test('weightedNetPromoterScore is from -100 to 100 and does not change when all weights are multiplied', () => {
  fc.assert(
    fc.property(weighed, fc.constantFrom(2, 3, 0.1, 1e6), ({ ratings, weights }, k) => {
      const { score } = weightedNetPromoterScore({ ratings, weights })!;
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
      expect(weightedNetPromoterScore({ ratings, weights: weights.map((w) => k * w) })!.score).toBeCloseTo(score, 10);
    }),
  );
});

test('weightedNetPromoterScore is negated when promoters and detractors change places', () => {
  fc.assert(
    fc.property(weighed, ({ ratings, weights }) => {
      const swapped = ratings.map((given) => (given >= 9 ? 0 : given >= 7 ? 7 : 10));
      const scores = [ratings, swapped].map((all) => weightedNetPromoterScore({ ratings: all, weights })!.score);
      expect(scores[0]! + scores[1]!).toBe(0);
    }),
  );
});

test('weightedNetPromoterScore leaves out who lacks a rating or a weight, and counts them', () => {
  for (const none of missingValues) {
    const input = { ratings: [10, none, 9, 0, none], weights: [1, 5, none, 3, none] };
    expect(weightedNetPromoterScore(input)).toEqual({ score: -50, answered: 2, missing: 3 });
  }
});

test('weightedNetPromoterScore is null when nobody answered, or nothing weighs anything', () => {
  expect(weightedNetPromoterScore({ ratings: [], weights: [] })).toBeNull();
  expect(weightedNetPromoterScore({ ratings: [null], weights: [1] })).toBeNull();
  expect(weightedNetPromoterScore({ ratings: [10, 3], weights: [0, -0] })).toBeNull();
});

test('weightedNetPromoterScore reads any kind of column and leaves it alone', () => {
  const ratings = Float64Array.of(10, NaN, 3, 8);
  const weights = Float64Array.of(3, 1, 1, 0);
  const expected = { score: 50, answered: 3, missing: 1 };
  expect(weightedNetPromoterScore({ ratings, weights })).toEqual(expected);
  expect(weightedNetPromoterScore({ ratings: [...ratings].values(), weights: weights.values() })).toEqual(expected);
  expect([...ratings, ...weights]).toEqual([10, NaN, 3, 8, 3, 1, 1, 0]);
});

test('weightedNetPromoterScore takes a million answers', () => {
  const ratings = Float64Array.from({ length: 1e6 }, (_, i) => i % 10);
  const survey = weightedNetPromoterScore({ ratings, weights: ratings.map(() => 0.1) })!;
  expect(survey).toMatchObject({ answered: 1e6, missing: 0 });
  expect(survey.score).toBeCloseTo(-60, 10);
});

test.each([
  { input: { ratings: [10, 11], weights: [1, 1] }, code: 'ERR_OUT_OF_RANGE', argument: 'ratings[1]' },
  { input: { ratings: [-1], weights: [1] }, code: 'ERR_OUT_OF_RANGE', argument: 'ratings[0]' },
  { input: { ratings: [10, 9], weights: [1, -5e-324] }, code: 'ERR_OUT_OF_RANGE', argument: 'weights[1]' },
  { input: { ratings: [10], weights: [1, 1] }, code: 'ERR_LENGTH', argument: 'weights' },
  { input: { ratings: [10, 9], weights: [1e308, 1e308] }, code: 'ERR_OVERFLOW', argument: 'weights' },
])('weightedNetPromoterScore refuses $argument: $code', ({ input, code, argument }) => {
  const call = () => weightedNetPromoterScore(input);
  expect(call).toThrow(code === 'ERR_LENGTH' ? TypeError : RangeError);
  expect(call).toThrow(expect.objectContaining({ code, argument }));
  expect(call).toThrow(/^weightedNetPromoterScore: /);
});

test('weightedNetPromoterScore refuses what is neither a number nor missing', () => {
  for (const bad of notNumbers as number[]) {
    const ratings = () => weightedNetPromoterScore({ ratings: [bad], weights: [1] });
    const weights = () => weightedNetPromoterScore({ ratings: [10], weights: [bad] });
    expect(ratings).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'ratings[0]' }));
    expect(weights).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'weights[0]' }));
  }
});
