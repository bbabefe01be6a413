import { describe, expect, test } from 'vitest';
import { averageRevenuePerPayingUser } from 'engagement-metrics/commerce';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('averageRevenuePerPayingUser is revenue per user who paid', () => {
  expect(averageRevenuePerPayingUser({ revenue: 5000, payingUsers: 100 })).toBe(50); // 5000 / 100
});

describe('averageRevenuePerPayingUser', () => {
  rateLaws(averageRevenuePerPayingUser, 'revenue', 'payingUsers');
  rowLaws(averageRevenuePerPayingUser, { revenue: 5000, payingUsers: 100 });
});
