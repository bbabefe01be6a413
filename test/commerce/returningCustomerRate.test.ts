import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeatPurchaseRate, returningCustomerRate } from 'engagement-metrics/commerce';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('returningCustomerRate is the share of the customers of a period who had bought before', () => {
  expect(returningCustomerRate({ returningCustomers: 180, customers: 600 })).toBe(0.3); // 180 / 600
});

// D-18: somebody new who buys twice is a repeat customer, somebody known who buys once a returning one.
test('returningCustomerRate is not the repeat purchase rate', () => {
  const order = fc.record({ who: fc.nat({ max: 5 }), period: fc.constantFrom('before', 'within') });
  const rates = (orders: { who: number; period: string }[]) => {
    const whoIn = (period: string) => orders.filter((one) => one.period === period).map(({ who }) => who);
    const within = whoIn('within');
    const buyers = [...new Set(within)];
    const customers = buyers.length;
    const returningCustomers = buyers.filter((who) => whoIn('before').includes(who)).length;
    const repeatCustomers = buyers.filter((who) => within.filter((other) => other === who).length > 1).length;
    return [
      returningCustomerRate({ returningCustomers, customers }),
      repeatPurchaseRate({ repeatCustomers, customers }),
    ];
  };
  const twice = { who: 1, period: 'within' };
  expect(rates([twice, twice])).toEqual([0, 1]);
  expect(rates([{ who: 1, period: 'before' }, twice])).toEqual([1, 0]);
  fc.assert(
    fc.property(fc.array(order), (orders) => {
      const [returning, repeat] = rates(orders);
      expect(returning === null).toBe(repeat === null);
    }),
  );
});

describe('returningCustomerRate', () => {
  proportionLaws(returningCustomerRate, 'returningCustomers', 'customers');
  rowLaws(returningCustomerRate, { returningCustomers: 180, customers: 600 });
});
