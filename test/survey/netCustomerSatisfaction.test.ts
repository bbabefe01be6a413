import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerSatisfactionTopBox, netCustomerSatisfaction } from 'engagement-metrics/survey';
import { answers, ratingLaws, ratings } from './ratings.ts';

const five = { low: 1, high: 5, satisfiedFrom: 4, dissatisfiedTo: 2 };
const seven = { low: 1, high: 7, satisfiedFrom: 6, dissatisfiedTo: 2 };

test('netCustomerSatisfaction is the satisfied less the dissatisfied, per hundred answers', () => {
  const survey = netCustomerSatisfaction({ ratings: answers({ 5: 420, 3: 50, 1: 30 }), ...five });
  expect(survey).toEqual({ score: 78, positive: 420, negative: 30, answered: 500, missing: 0 }); // catalogue 5.2
});

test('netCustomerSatisfaction of 8 positive, 1 neutral and 2 negative answers is out of 11, not 10', () => {
  const survey = netCustomerSatisfaction({ ratings: answers({ 5: 8, 3: 1, 1: 2 }), ...five });
  expect(survey?.score).toBe(600 / 11); // SIMPLESAT, E-12
});

test('netCustomerSatisfaction is 100 when all are satisfied, -100 when nobody is, 0 (never -0) when they balance', () => {
  const scores = [[5, 4], [1, 2], [3], [5, 1]].map((given) => netCustomerSatisfaction({ ratings: given, ...five }));
  expect(scores.map((survey) => survey?.score)).toEqual([100, -100, 0, 0]);
});

test('netCustomerSatisfaction is negated when the scale is turned round', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const turned = netCustomerSatisfaction({ ratings: given.map((rating) => 8 - Math.round(rating)), ...seven })!;
      const { score } = netCustomerSatisfaction({ ratings: given.map((rating) => Math.round(rating)), ...seven })!;
      expect(turned.score + score).toBe(0);
    }),
  );
});

test('netCustomerSatisfaction is 100 times the top box less the bottom box', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const { share } = customerSatisfactionTopBox({ ratings: given, low: 1, high: 7, satisfiedFrom: 6 })!;
      const bottom = given.filter((rating) => rating <= 2).length / given.length;
      const { score } = netCustomerSatisfaction({ ratings: given, ...seven })!;
      expect(Math.abs(score - 100 * (share - bottom))).toBeLessThan(1e-10);
    }),
  );
});

test('netCustomerSatisfaction never falls when an answer rises', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const [first, ...others] = given as [number, ...number[]];
      const score = (all: number[]) => netCustomerSatisfaction({ ratings: all, ...seven })!.score;
      expect(score([(first + 7) / 2, ...others])).toBeGreaterThanOrEqual(score(given));
    }),
  );
});

test('netCustomerSatisfaction refuses boxes that overlap', () => {
  for (const dissatisfiedTo of [4, 5]) {
    const call = () => netCustomerSatisfaction({ ratings: [], ...five, dissatisfiedTo });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'dissatisfiedTo' }));
    expect(call).toThrow(`dissatisfiedTo ${String(dissatisfiedTo)} is not below satisfiedFrom 4`);
  }
});

ratingLaws(netCustomerSatisfaction, { satisfiedFrom: 6, dissatisfiedTo: 2 }, 'satisfiedFrom', 'dissatisfiedTo');
