import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  customerEffortMean,
  customerSatisfactionMean,
  customerSatisfactionTopBox,
  rescaledCustomerSatisfactionMean,
} from 'engagement-metrics/survey';
import { answers, ratingLaws, ratings } from './ratings.ts';

const seven = { low: 1, high: 7 };
const of = (given: readonly number[], scale = seven) => rescaledCustomerSatisfactionMean({ ratings: given, ...scale })!;

test('rescaledCustomerSatisfactionMean is (mean - low) / (high - low)', () => {
  // Catalogue 5.2; 4.2 on 1 to 5 is 0.8, by hand.
  const survey = of([5, 5, 4, 4, 3], { low: 1, high: 5 });
  expect(survey).toEqual({ rescaled: expect.closeTo(0.8, 15) as number, mean: 4.2, answered: 5, missing: 0 });
});

test('rescaledCustomerSatisfactionMean is no share of the satisfied, nor the mean by the highest answer', () => {
  const five = { low: 1, high: 5 };
  const [even, split] = [answers({ 4: 2 }), answers({ 5: 1, 3: 1 })];
  expect([even, split].map((given) => of(given, five).rescaled)).toEqual([0.75, 0.75]);
  const shares = [even, split].map(
    (given) => customerSatisfactionTopBox({ ratings: given, ...five, satisfiedFrom: 4 })!.share,
  );
  expect(shares).toEqual([1, 0.5]);
});

test('rescaledCustomerSatisfactionMean is 0 where all give the lowest answer and 1 where all give the highest', () => {
  expect([of([1, 1]).rescaled, of([7]).rescaled]).toEqual([0, 1]);
  const ends = Number.MAX_VALUE;
  expect(of([ends, 0, -ends], { low: -ends, high: ends }).rescaled).toBe(0.5);
});

test('rescaledCustomerSatisfactionMean is between 0 and 1, and the mean with another unit', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const { rescaled, ...rest } = of(given);
      expect(rescaled).toBeGreaterThanOrEqual(0);
      expect(rescaled).toBeLessThanOrEqual(1);
      expect(1 + 6 * rescaled).toBeCloseTo(rest.mean, 12);
      expect(customerSatisfactionMean({ ratings: given, ...seven })).toEqual(rest);
      expect(customerEffortMean({ ratings: given, ...seven, better: 'higher' })?.ease).toBe(rescaled);
    }),
  );
});

test('rescaledCustomerSatisfactionMean does not change when scale and answers are stretched and moved', () => {
  fc.assert(
    fc.property(ratings, fc.constantFrom(2, 0.5, 10), fc.integer({ min: -5, max: 5 }), (given, unit, by) => {
      const moved = (x: number): number => unit * x + by;
      const { rescaled } = of(given.map(moved), { low: moved(1), high: moved(7) });
      expect(rescaled).toBeCloseTo(of(given).rescaled, 12);
    }),
  );
});

test('rescaledCustomerSatisfactionMean is 1 less itself when the scale is turned round', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      expect(of(given.map((rating) => 8 - rating)).rescaled).toBeCloseTo(1 - of(given).rescaled, 12);
    }),
  );
});

test('rescaledCustomerSatisfactionMean never falls when an answer is replaced by a higher one', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const higher = given.map((rating, i) => (i === 0 ? Math.min(7, rating + 1) : rating));
      expect(of(higher).rescaled).toBeGreaterThanOrEqual(of(given).rescaled);
    }),
  );
});

ratingLaws(rescaledCustomerSatisfactionMean, {});
