import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerSatisfactionTopBox } from 'engagement-metrics/survey';
import { near } from '../laws/rate.ts';
import { answers, ratingLaws, ratings } from './ratings.ts';

const five = { low: 1, high: 5, satisfiedFrom: 4 };
const seven = { low: 1, high: 7, satisfiedFrom: 6 };

test('customerSatisfactionTopBox is the share of those who answered who are satisfied', () => {
  const survey = customerSatisfactionTopBox({ ratings: answers({ 5: 220, 4: 200, 3: 50, 2: 20, 1: 10 }), ...five });
  expect(survey).toEqual({ share: 0.84, chosen: 420, answered: 500, missing: 0 }); // catalogue 5.2
  expect(customerSatisfactionTopBox({ ratings: answers({ 5: 8, 3: 2 }), ...five })?.share).toBe(0.8); // catalogue 5.2
});

test('customerSatisfactionTopBox of skipped questions is out of those who answered', () => {
  const survey = customerSatisfactionTopBox({ ratings: [5, null, 2, null], ...five });
  expect(survey).toEqual({ share: 0.5, chosen: 1, answered: 2, missing: 2 }); // FB-9248
});

test('customerSatisfactionTopBox leaves no gap where a rating is not whole', () => {
  expect(customerSatisfactionTopBox({ ratings: [3.999999999999999, 4, 4.5], ...five })?.chosen).toBe(2);
});

test('customerSatisfactionTopBox of 8 positive, 1 neutral and 2 negative answers is 8 of 11, not 7 of 10', () => {
  const survey = customerSatisfactionTopBox({ ratings: answers({ 5: 8, 3: 1, 1: 2 }), ...five });
  expect(survey).toEqual({ share: 8 / 11, chosen: 8, answered: 11, missing: 0 }); // SIMPLESAT, E-12
});

test('customerSatisfactionTopBox adds up to 1 with those who are not satisfied', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const survey = customerSatisfactionTopBox({ ratings: given, ...seven })!;
      const others = given.filter((rating) => rating < 6).length;
      near(survey.share + others / survey.answered, 1);
      expect(survey.chosen + others).toBe(survey.answered);
    }),
  );
});

test('customerSatisfactionTopBox never falls when an answer rises', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const [first, ...others] = given as [number, ...number[]];
      const share = (all: number[]) => customerSatisfactionTopBox({ ratings: all, ...seven })!.share;
      expect(share([(first + 7) / 2, ...others])).toBeGreaterThanOrEqual(share(given));
    }),
  );
});

test('customerSatisfactionTopBox of two surveys together lies between theirs, and adds their counts', () => {
  fc.assert(
    fc.property(ratings, ratings, (one, other) => {
      const [a, b, both] = [one, other, [...one, ...other]].map((given) =>
        customerSatisfactionTopBox({ ratings: given, ...seven })!,
      );
      expect(both!.chosen).toBe(a!.chosen + b!.chosen);
      expect(both!.share).toBeGreaterThanOrEqual(Math.min(a!.share, b!.share) - 1e-12);
      expect(both!.share).toBeLessThanOrEqual(Math.max(a!.share, b!.share) + 1e-12);
    }),
  );
});

ratingLaws(customerSatisfactionTopBox, { satisfiedFrom: 6 }, 'satisfiedFrom');
