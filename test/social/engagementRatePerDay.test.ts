import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementRateByFollowers, engagementRatePerDay } from 'engagement-metrics/social';
import { near, rateLaws, rowLaws, weights } from '../laws/rate.ts';

const positive = weights.map((weight) => Math.max(weight, 1));

test('engagementRatePerDay is the interactions of an average day per follower', () => {
  expect(engagementRatePerDay({ interactions: 140, days: 7, followers: 10_000 })).toBe(0.002); // POPSTERS, exact arithmetic
});

test('engagementRatePerDay is null without days, and without followers', () => {
  expect(engagementRatePerDay({ interactions: 0, days: 0, followers: 10_000 })).toBeNull();
  expect(engagementRatePerDay({ interactions: 140, days: 7, followers: 0 })).toBeNull();
});

test('engagementRatePerDay times the days is the rate by followers', () => {
  fc.assert(
    fc.property(weights, positive, positive, (interactions, days, followers) => {
      const perDay = engagementRatePerDay({ interactions, days, followers })!;
      near(perDay * days, engagementRateByFollowers({ interactions, followers })!);
    }),
  );
});

test('engagementRatePerDay of single days has that of the period as its mean', () => {
  fc.assert(
    fc.property(fc.array(weights, { minLength: 1, maxLength: 7 }), positive, (days, followers) => {
      const rates = days.map((interactions) => engagementRatePerDay({ interactions, days: 1, followers })!);
      const interactions = days.reduce((sum, one) => sum + one, 0);
      const period = engagementRatePerDay({ interactions, days: days.length, followers })!;
      near(rates.reduce((sum, rate) => sum + rate, 0) / days.length, period);
    }),
  );
});

describe('engagementRatePerDay of one day', () => {
  type Counts = Record<'interactions' | 'followers', number>;
  rateLaws(
    named((row: Counts) => engagementRatePerDay({ ...row, days: 1 })),
    'interactions',
    'followers',
  );
});

describe('engagementRatePerDay per day', () => {
  type Counts = Record<'interactions' | 'days', number>;
  rateLaws(
    named((row: Counts) => engagementRatePerDay({ ...row, followers: 1 })),
    'interactions',
    'days',
  );
});

describe('engagementRatePerDay', () => {
  rowLaws(engagementRatePerDay, { interactions: 140, days: 7, followers: 10_000 });
});

function named<Formula extends object>(formula: Formula): Formula {
  return Object.defineProperty(formula, 'name', { value: 'engagementRatePerDay' });
}
