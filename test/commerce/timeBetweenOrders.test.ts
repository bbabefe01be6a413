import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeBetweenOrders } from 'engagement-metrics/commerce';
import { missingValues, notNumbers } from '../arbitraries.ts';

const times = fc.array(fc.nat({ max: 1e6 }), { minLength: 2 });

test('timeBetweenOrders is the median gap between the orders of one customer', () => {
  expect(timeBetweenOrders([0, 30, 40, 100])).toEqual({ median: 30, gaps: 3, missing: 0 }); // gaps 30, 10, 60
  expect(timeBetweenOrders([0, 30, 40])).toEqual({ median: 20, gaps: 2, missing: 0 }); // gaps 30, 10
});

test('timeBetweenOrders of orders at one moment is 0, never -0', () => {
  expect(timeBetweenOrders([5, 5])?.median).toBe(0);
  expect(timeBetweenOrders([0, -0])?.median).toBe(0);
});

test('timeBetweenOrders is null when there are fewer than two orders', () => {
  for (const few of [[], [5], [5, null], [...missingValues]]) expect(timeBetweenOrders(few)).toBeNull();
});

test('timeBetweenOrders leaves out orders without a time, and counts them', () => {
  expect(timeBetweenOrders([...missingValues, 7, null, 2])).toEqual({ median: 5, gaps: 1, missing: 6 });
});

test('timeBetweenOrders is the median of the gaps of the sorted times', () => {
  fc.assert(
    fc.property(times, (given) => {
      const sorted = [...given].sort((a, b) => a - b);
      const gaps = sorted.slice(1).map((time, i) => time - sorted[i]!);
      gaps.sort((a, b) => a - b);
      const median = (gaps[Math.floor((gaps.length - 1) / 2)]! + gaps[Math.ceil((gaps.length - 1) / 2)]!) / 2;
      expect(timeBetweenOrders(given)).toEqual({ median, gaps: gaps.length, missing: 0 });
    }),
  );
});

test('timeBetweenOrders depends neither on the order nor on when it all began, and grows with the unit', () => {
  fc.assert(
    fc.property(times, fc.integer({ min: -1e6, max: 1e12 }), (given, by) => {
      const gaps = timeBetweenOrders(given)!;
      expect(timeBetweenOrders([...given].reverse())).toEqual(gaps);
      expect(timeBetweenOrders(given.map((time) => time + by))).toEqual(gaps);
      expect(timeBetweenOrders(given.map((time) => 1000 * time))?.median).toBe(1000 * gaps.median);
    }),
  );
});

test('timeBetweenOrders is a formula for many customers, and reads any kind of column', () => {
  const customers = [[1, 4], [2], Float64Array.of(9, 5)];
  expect(customers.map(timeBetweenOrders).map((one) => one?.median)).toEqual([3, undefined, 4]);
  expect(timeBetweenOrders(new Set([1, 4]))?.median).toBe(3);
});

test('timeBetweenOrders refuses what is no time, and gaps beyond the largest double', () => {
  for (const bad of notNumbers as number[]) {
    const call = () => timeBetweenOrders([1, bad]);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'orderTimes[1]' }));
  }
  const far = () => timeBetweenOrders([-1.5e308, 0, 1.5e308, -1.7e308, 1.7e308]);
  expect(far()).toMatchObject({ gaps: 4 });
  const farther = () => timeBetweenOrders([-1.5e308, 1.5e308]);
  expect(farther).toThrow(RangeError);
  expect(farther).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'orderTimes' }));
  expect(farther).toThrow('timeBetweenOrders: orderTimes are too far apart');
});
