import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageOrderValue, netAverageOrderValue } from 'engagement-metrics/commerce';
import { counts } from '../arbitraries.ts';
import { near, rateLaws, rowLaws } from '../laws/rate.ts';

test('netAverageOrderValue is revenue per order after refunds', () => {
  expect(netAverageOrderValue({ grossRevenue: 10_000, refunds: 1000, orders: 200 })).toBe(45); // 9000 / 200
});

test('netAverageOrderValue is the average order value less the refunds per order', () => {
  fc.assert(
    fc.property(counts, counts, counts, (kept, refunds, others) => {
      const [grossRevenue, orders] = [kept + refunds, others + 1];
      const net = netAverageOrderValue({ grossRevenue, refunds, orders })!;
      const gross = averageOrderValue({ revenue: grossRevenue, orders })!;
      expect(net).toBeLessThanOrEqual(gross);
      near(net + refunds / orders, gross);
    }),
  );
});

test('netAverageOrderValue is 0, never -0, when all is refunded, and null without orders', () => {
  expect(netAverageOrderValue({ grossRevenue: 50, refunds: 50, orders: 2 })).toBe(0);
  expect(netAverageOrderValue({ grossRevenue: 50, refunds: 5, orders: 0 })).toBeNull();
});

test('netAverageOrderValue refuses more refunds than revenue: they are of other orders', () => {
  const call = () => netAverageOrderValue({ grossRevenue: 50, refunds: 60, orders: 2 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'refunds' }));
  expect(call).toThrow('netAverageOrderValue: refunds 60 exceeds grossRevenue 50');
});

describe('netAverageOrderValue', () => {
  const names = { value: 'netAverageOrderValue' };
  type Unrefunded = Readonly<Record<'grossRevenue' | 'orders', number>>;
  const unrefunded = (row: Unrefunded) => netAverageOrderValue({ ...row, refunds: 0 });
  rateLaws(Object.defineProperty(unrefunded, 'name', names), 'grossRevenue', 'orders');
  rowLaws(netAverageOrderValue, { grossRevenue: 10_000, refunds: 1000, orders: 200 });
});
