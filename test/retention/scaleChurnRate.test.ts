import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleChurnRate } from 'engagement-metrics/retention';
import { shares } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

const days = fc.double({ min: 1, max: 3650, noNaN: true });
const year = 365;

test('scaleChurnRate of 5 % a month is 46 % a year, not 60 %', () => {
  const rate = scaleChurnRate({ churnRate: 0.05, fromDays: year / 12, toDays: year });
  expect(rate).toBeCloseTo(0.4596, 4); // FIGHTCHURN 2.5
  near(rate, 1 - 0.95 ** 12);
});

test('scaleChurnRate of 20 % a year is 1.84 % a month', () => {
  const rate = scaleChurnRate({ churnRate: 0.2, fromDays: year, toDays: year / 12 });
  expect(rate).toBeCloseTo(0.01842, 5); // FIGHTCHURN 2.5
});

test('scaleChurnRate there and back is where it began', () => {
  const upTo = fc.double({ min: 0, max: 0.8, noNaN: true });
  const ratio = fc.double({ min: 1 / 12, max: 12, noNaN: true });
  fc.assert(
    fc.property(upTo, days, ratio, (churnRate, fromDays, k) => {
      const there = scaleChurnRate({ churnRate, fromDays, toDays: k * fromDays });
      const back = scaleChurnRate({ churnRate: there, fromDays: k * fromDays, toDays: fromDays });
      expect(Math.abs(back - churnRate)).toBeLessThanOrEqual(1e-9);
    }),
  );
});

test('scaleChurnRate is between 0 and 1, and keeps the order', () => {
  fc.assert(
    fc.property(shares, shares, days, days, (one, other, fromDays, toDays) => {
      const scaled = [Math.min(one, other), Math.max(one, other)].map((churnRate) =>
        scaleChurnRate({ churnRate, fromDays, toDays }),
      );
      expect(scaled[0]).toBeGreaterThanOrEqual(0);
      expect(scaled[1]).toBeLessThanOrEqual(1);
      expect(scaled[0]).toBeLessThanOrEqual(scaled[1]! * (1 + 1e-12));
    }),
  );
});

test('scaleChurnRate of as many days is what it was, and of two periods what is lost in both', () => {
  fc.assert(
    fc.property(shares, days, (churnRate, fromDays) => {
      near(scaleChurnRate({ churnRate, fromDays, toDays: fromDays }), churnRate);
      near(scaleChurnRate({ churnRate, fromDays, toDays: 2 * fromDays }), churnRate * (2 - churnRate));
    }),
  );
});

test('scaleChurnRate of nobody and of everybody does not depend on time', () => {
  for (const toDays of [5e-324, 1, 1e308]) {
    expect(scaleChurnRate({ churnRate: 1, fromDays: 1e-300, toDays })).toBe(1);
    for (const churnRate of [0, -0]) expect(scaleChurnRate({ churnRate, fromDays: 1e-300, toDays })).toBe(0);
  }
});

test('scaleChurnRate refuses a rate above 1 and a period of no days', () => {
  const call = (row: object) => () => scaleChurnRate({ churnRate: 0.1, fromDays: 30, toDays: 365, ...row });
  expect(call({ churnRate: 1.5 })).toThrow('scaleChurnRate: churnRate is 1.5, above 1');
  expect(call({ fromDays: 0 })).toThrow('scaleChurnRate: fromDays is 0, not above 0');
  expect(call({ toDays: -0 })).toThrow('scaleChurnRate: toDays is 0, not above 0');
  expect(call({ churnRate: 1.5 })).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' }));
});

describe('scaleChurnRate', () => {
  rowLaws(scaleChurnRate, { churnRate: 0.05, fromDays: 30, toDays: 365 });
});
