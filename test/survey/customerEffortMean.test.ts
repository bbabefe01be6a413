import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerEffortMean } from 'engagement-metrics/survey';
import { near } from '../laws/rate.ts';
import { answers, ratingLaws, ratings } from './ratings.ts';

const seven = { low: 1, high: 7, better: 'higher' } as const;
const turned = { low: 1, high: 7, better: 'lower' } as const;

test('customerEffortMean is the mean answer', () => {
  const given = answers({ 1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120 });
  expect(customerEffortMean({ ratings: given, ...seven })).toMatchObject({ mean: 4.08, answered: 1000 }); // CYS-7
});

test('customerEffortMean divides by the answers there are: 3020 / 1010, not 2820 / 1000', () => {
  const given = answers({ 1: 190, 2: 240, 3: 110, 4: 330, 5: 140 });
  const effort = customerEffortMean({ ratings: given, low: 1, high: 5, better: 'higher' })!;
  expect(effort).toMatchObject({ mean: 3020 / 1010, answered: 1010 }); // CYS, E-04
  expect(effort.mean).not.toBeCloseTo(2.82, 1);
});

test('customerEffortMean says how easy it was by the polarity of the scale', () => {
  expect(customerEffortMean({ ratings: [7, 7], ...seven })?.ease).toBe(1);
  expect(customerEffortMean({ ratings: [7, 7], ...turned })?.ease).toBe(0);
  expect(customerEffortMean({ ratings: [1], ...turned })?.ease).toBe(1);
  expect(customerEffortMean({ ratings: [2.5], ...seven })?.ease).toBe(0.25);
  expect(customerEffortMean({ ratings: [0], low: -1e308, high: 1e308, better: 'higher' })?.ease).toBe(0.5);
});

test('customerEffortMean is on the scale, and is low + high less itself when the scale is turned round', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const effort = customerEffortMean({ ratings: given, ...seven })!;
      expect(effort.mean).toBeGreaterThanOrEqual(1);
      expect(effort.mean).toBeLessThanOrEqual(7);
      const other = customerEffortMean({ ratings: given.map((rating) => 8 - rating), ...turned })!;
      near(other.mean, 8 - effort.mean);
      expect(other.ease).toBeCloseTo(effort.ease, 12);
    }),
  );
});

test('customerEffortMean of one polarity and the other has eases that add up to 1', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const eases = [seven, turned].map((scale) => customerEffortMean({ ratings: given, ...scale })!.ease);
      near(eases[0]! + eases[1]!, 1);
    }),
  );
});

ratingLaws(customerEffortMean, { better: 'higher' as const });
