import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageRevenuePerPayingUser, averageRevenuePerUser } from 'engagement-metrics/commerce';
import { counts } from '../arbitraries.ts';
import { near, rateLaws, rowLaws, weights } from '../laws/rate.ts';

test('averageRevenuePerUser is revenue per active user, payers and others alike', () => {
  expect(averageRevenuePerUser({ revenue: 5000, activeUsers: 2000 })).toBe(2.5); // 5000 / 2000
});

test('averageRevenuePerUser is that of the paying users times the share of the users who pay', () => {
  fc.assert(
    fc.property(weights, counts, counts, (revenue, payers, others) => {
      const payingUsers = payers + 1;
      const activeUsers = payingUsers + others;
      const perPayer = averageRevenuePerPayingUser({ revenue, payingUsers })!;
      const perUser = averageRevenuePerUser({ revenue, activeUsers })!;
      near(perPayer * (payingUsers / activeUsers), perUser);
      expect(perUser).toBeLessThanOrEqual(perPayer);
    }),
  );
});

describe('averageRevenuePerUser', () => {
  rateLaws(averageRevenuePerUser, 'revenue', 'activeUsers');
  rowLaws(averageRevenuePerUser, { revenue: 5000, activeUsers: 2000 });
});
