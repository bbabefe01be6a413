import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  customerRetentionRate,
  grossRevenueRetention,
  netRevenueRetention,
  revenueMovements,
} from 'engagement-metrics/retention';
import { near } from '../laws/rate.ts';

const money = fc.oneof(
  fc.nat(1000),
  fc.nat(1e6).map((cents) => cents / 100),
);
const paying = money.map((amount) => amount + 1);
const customers = fc.array(fc.tuple(paying, money), { minLength: 1 });
type Customers = readonly (readonly [start: number, end: number])[];
const columns = (pairs: Customers) => ({
  revenueAtStart: pairs.map(([start]) => start),
  revenueAtEnd: pairs.map(([, end]) => end),
});
const net = (pairs: Customers) => netRevenueRetention(columns(pairs)).rate!;
const gross = (pairs: Customers) => grossRevenueRetention(columns(pairs)).rate!;

test('netRevenueRetention is what the customers at the start bring at the end, new ones left out', () => {
  const result = netRevenueRetention({
    revenueAtStart: [100, 100, 100, 100, 100, 0],
    revenueAtEnd: [150, 100, 60, 0, 0, 200],
  });
  expect(result).toEqual({ rate: 0.62, customers: 5, missing: 0 }); // catalogue 6.3
});

test('netRevenueRetention is null when there was no revenue at the start', () => {
  expect(netRevenueRetention(columns([]))).toEqual({ rate: null, customers: 0, missing: 0 });
  expect(netRevenueRetention(columns([[0, 100]]))).toEqual({ rate: null, customers: 0, missing: 0 });
  expect(netRevenueRetention({ revenueAtStart: [null], revenueAtEnd: [5] })).toEqual({
    rate: null,
    customers: 0,
    missing: 1,
  });
});

test('netRevenueRetention less the gross one is expansion per revenue at the start', () => {
  fc.assert(
    fc.property(customers, (pairs) => {
      const { expansion, revenueAtStart } = revenueMovements(columns(pairs));
      expect(Math.abs(net(pairs) - gross(pairs) - expansion / revenueAtStart)).toBeLessThan(1e-12 * (1 + net(pairs)));
    }),
  );
});

test('netRevenueRetention of equal customers who change nothing but leave is customer retention', () => {
  fc.assert(
    fc.property(paying, fc.nat(30), fc.nat(30), (amount, stay, leave) => {
      const pairs = [...Array(stay + 1).fill([amount, amount]), ...Array(leave).fill([amount, 0])] as Customers;
      const atStart = stay + 1 + leave;
      const retention = customerRetentionRate({ customersAtStart: atStart, customersAtEnd: stay + 1, newAtEnd: 0 })!;
      near(net(pairs), retention);
      near(gross(pairs), retention);
    }),
  );
});

test('netRevenueRetention does not change when a customer is split into two accounts; the gross one can only fall', () => {
  const parts = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(customers, parts, parts, ([first, ...others], ofStart, ofEnd) => {
      const [start, end] = first!;
      const split = [
        [ofStart * start, ofEnd * end],
        [(1 - ofStart) * start, (1 - ofEnd) * end],
        ...others,
      ] as Customers;
      near(net(split), net([first!, ...others]));
      expect(gross(split)).toBeLessThanOrEqual(gross([first!, ...others]) + 1e-12);
    }),
  );
});

test('netRevenueRetention does not depend on the currency, nor on the order of the customers', () => {
  fc.assert(
    fc.property(customers, (pairs) => {
      near(net(pairs.map(([start, end]) => [1.1 * start, 1.1 * end])), net(pairs));
      near(net([...pairs].reverse()), net(pairs));
    }),
  );
});

test('netRevenueRetention of two groups together lies between theirs', () => {
  fc.assert(
    fc.property(customers, customers, (one, other) => {
      const rates = [net(one), net(other)];
      const together = net([...one, ...other]);
      expect(together).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
      expect(together).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
    }),
  );
});
