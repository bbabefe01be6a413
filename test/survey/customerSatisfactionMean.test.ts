import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerSatisfactionMean, customerSatisfactionTopBox } from 'engagement-metrics/survey';
import { near } from '../laws/rate.ts';
import { answers, ratingLaws, ratings } from './ratings.ts';

const scale = { low: 1, high: 7 };

test('customerSatisfactionMean is the mean answer of those who answered', () => {
  const survey = customerSatisfactionMean({ ratings: [5, 4, null, 3], low: 1, high: 5 });
  expect(survey).toEqual({ mean: 4, answered: 3, missing: 1 });
});

// D-07: 4.2 and 84 % are two metrics.
test('customerSatisfactionMean does not determine the share of the satisfied', () => {
  const five = { low: 1, high: 5 };
  const [even, split] = [answers({ 4: 2 }), answers({ 5: 1, 3: 1 })];
  expect([even, split].map((given) => customerSatisfactionMean({ ratings: given, ...five })?.mean)).toEqual([4, 4]);
  const shares = [even, split].map(
    (given) => customerSatisfactionTopBox({ ratings: given, ...five, satisfiedFrom: 4 })?.share,
  );
  expect(shares).toEqual([1, 0.5]);
});

test('customerSatisfactionMean is on the scale, and low + high less itself when the scale is turned round', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const { mean } = customerSatisfactionMean({ ratings: given, ...scale })!;
      expect(mean).toBeGreaterThanOrEqual(1);
      expect(mean).toBeLessThanOrEqual(7);
      const turned = customerSatisfactionMean({ ratings: given.map((rating) => 8 - rating), ...scale })!;
      near(turned.mean, 8 - mean);
    }),
  );
});

test('customerSatisfactionMean of two surveys together is theirs weighted by their answers', () => {
  fc.assert(
    fc.property(ratings, ratings, (one, other) => {
      const of = (given: number[]) => customerSatisfactionMean({ ratings: given, ...scale })!;
      const together = of([...one, ...other]);
      near(together.mean * together.answered, of(one).mean * one.length + of(other).mean * other.length);
    }),
  );
});

ratingLaws(customerSatisfactionMean, {});
