import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { returningVisitorRate } from 'engagement-metrics/web';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

test('returningVisitorRate is the share of the visitors who came at least twice', () => {
  expect(returningVisitorRate({ returningVisitors: 300, visitors: 1200 })).toBe(0.25); // exact arithmetic
});

test('returningVisitorRate and the share of who came once add up to 1', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (sessionsOfVisitors) => {
      const visitors = sessionsOfVisitors.length;
      const returningVisitors = sessionsOfVisitors.filter((sessions) => sessions >= 2).length;
      const once = sessionsOfVisitors.filter((sessions) => sessions === 1).length;
      near(returningVisitorRate({ returningVisitors, visitors })! + once / visitors, 1);
    }),
  );
});

describe('returningVisitorRate', () => {
  proportionLaws(returningVisitorRate, 'returningVisitors', 'visitors');
  rowLaws(returningVisitorRate, { returningVisitors: 300, visitors: 1200 });
});
