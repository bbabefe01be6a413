import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerEffortTopBox } from 'engagement-metrics/survey';
import { answers, ratingLaws, ratings } from './ratings.ts';

const seven = { low: 1, high: 7, better: 'higher', easyFrom: 5 } as const;

test('customerEffortTopBox is the share of those who answered who found it easy', () => {
  const five = { low: 1, high: 5, better: 'higher', easyFrom: 4 } as const;
  expect(customerEffortTopBox({ ratings: answers({ 2: 5, 3: 5, 5: 10 }), ...five })?.share).toBe(0.5); // Delighted
  const survey = customerEffortTopBox({ ratings: answers({ 7: 5, 5: 3, 4: 1, 1: 1 }), ...seven });
  expect(survey).toEqual({ share: 0.8, chosen: 8, answered: 10, missing: 0 }); // SIMPLESAT
});

test('customerEffortTopBox of 8 positive, 1 neutral and 2 negative answers is 8 of 11, not 7 of 10', () => {
  const survey = customerEffortTopBox({ ratings: answers({ 6: 8, 4: 1, 2: 2 }), ...seven });
  expect(survey).toMatchObject({ share: 8 / 11, answered: 11 }); // SIMPLESAT, E-12
});

test('customerEffortTopBox looks to the better end, wherever that is', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const whole = given.map((rating) => Math.round(rating));
      const other = { low: 1, high: 7, better: 'lower', easyFrom: 3 } as const;
      const turned = customerEffortTopBox({ ratings: whole.map((rating) => 8 - rating), ...other });
      expect(turned).toEqual(customerEffortTopBox({ ratings: whole, ...seven }));
    }),
  );
});

test('customerEffortTopBox is 1 where all are easy, 0 where none is, and counts the edge as easy', () => {
  expect(customerEffortTopBox({ ratings: [5, 6.5], ...seven })?.share).toBe(1);
  expect(customerEffortTopBox({ ratings: [4.9, 1], ...seven })?.share).toBe(0);
});

ratingLaws(customerEffortTopBox, { better: 'higher' as const, easyFrom: 5 }, 'easyFrom');
