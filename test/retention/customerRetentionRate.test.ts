import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerChurnRate, customerRetentionRate } from 'engagement-metrics/retention';
import { counts } from '../arbitraries.ts';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

const customers = fc.uniqueArray(fc.nat({ max: 20 }), { minLength: 1 });

test('customerRetentionRate is the share of the customers at the start who are there at the end', () => {
  const rate = customerRetentionRate({ customersAtStart: 200, customersAtEnd: 220, newAtEnd: 40 });
  expect(rate).toBe(0.9); // CRR-PAGE
});

// RECURLY: of 1000 customers 50 leave, 500 join, of whom 12 leave again.
test('customerRetentionRate counts as new who is present at the end, not who was acquired', () => {
  const present = customerRetentionRate({ customersAtStart: 1000, customersAtEnd: 1438, newAtEnd: 488 });
  const acquired = customerRetentionRate({ customersAtStart: 1000, customersAtEnd: 1438, newAtEnd: 500 });
  expect([present, acquired]).toEqual([0.95, 0.938]);
});

test('customerRetentionRate adds up to 1 with churn, under either convention of Recurly, not across them', () => {
  const rates = [488, 500].map((newAtEnd) =>
    customerRetentionRate({ customersAtStart: 1000, customersAtEnd: 1438, newAtEnd }),
  );
  const churn = [50, 62].map((customersLost) => customerChurnRate({ customersAtStart: 1000, customersLost }));
  near(rates[0]! + churn[0]!, 1);
  near(rates[1]! + churn[1]!, 1);
  expect(rates[0]! + churn[1]!).toBeGreaterThan(1.01);
});

test('customerRetentionRate and customerChurnRate of a closed cohort add up to 1, whoever else comes', () => {
  fc.assert(
    fc.property(counts, counts, counts, (kept, customersLost, newAtEnd) => {
      const customersAtStart = Math.max(kept + customersLost, 1);
      const customersAtEnd = customersAtStart - customersLost + newAtEnd;
      const retention = customerRetentionRate({ customersAtStart, customersAtEnd, newAtEnd })!;
      near(retention + customerChurnRate({ customersAtStart, customersLost })!, 1);
    }),
  );
});

test('customerRetentionRate of counts is that of sets: who was there at the start and at the end', () => {
  fc.assert(
    fc.property(customers, customers, (start, end) => {
      const newAtEnd = end.filter((one) => !start.includes(one)).length;
      const retained = start.filter((one) => end.includes(one)).length;
      const counted = { customersAtStart: start.length, customersAtEnd: end.length, newAtEnd };
      expect(customerRetentionRate(counted)).toBe(retained / start.length);
    }),
  );
});

test('customerRetentionRate over two periods is the product where nobody comes back', () => {
  fc.assert(
    fc.property(counts, counts, counts, (third, lostLater, lostFirst) => {
      const second = Math.max(third + lostLater, 1);
      const first = second + lostFirst;
      const retained = (customersAtStart: number, customersAtEnd: number) =>
        customerRetentionRate({ customersAtStart, customersAtEnd, newAtEnd: 0 })!;
      near(retained(first, second) * retained(second, third), retained(first, third));
    }),
  );
});

test('customerRetentionRate refuses more new customers at the end than there are', () => {
  const call = () => customerRetentionRate({ customersAtStart: 200, customersAtEnd: 30, newAtEnd: 40 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'newAtEnd' }));
  expect(call).toThrow('customerRetentionRate: newAtEnd 40 exceeds customersAtEnd 30');
});

test('customerRetentionRate refuses more retained customers than there were', () => {
  const call = () => customerRetentionRate({ customersAtStart: 10, customersAtEnd: 15, newAtEnd: 4 });
  expect(call).toThrow('customerRetentionRate: customersAtEnd - newAtEnd 11 exceeds customersAtStart 10');
});

describe('customerRetentionRate', () => {
  type Counts = Omit<Parameters<typeof customerRetentionRate>[0], 'newAtEnd'>;
  const withNobodyNew = (row: Counts) => customerRetentionRate({ ...row, newAtEnd: 0 });
  proportionLaws(withNobodyNew, 'customersAtEnd', 'customersAtStart');
  rowLaws(customerRetentionRate, { customersAtStart: 200, customersAtEnd: 220, newAtEnd: 40 });
});
