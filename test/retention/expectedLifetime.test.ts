import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedLifetime } from 'engagement-metrics/retention';
import { near, rowLaws } from '../laws/rate.ts';

test('expectedLifetime under constant churn is one over it, the first period included', () => {
  expect(expectedLifetime({ churnRate: 0.05 })).toBe(20); // exact arithmetic
  expect(expectedLifetime({ churnRate: 1 })).toBe(1);
});

test('expectedLifetime is null when nobody leaves', () => {
  expect(expectedLifetime({ churnRate: 0 })).toBeNull();
  expect(expectedLifetime({ churnRate: -0 })).toBeNull();
});

test('expectedLifetime is the sum of the shares that are left when each period begins', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), (churnRate) => {
      let [periods, left] = [0, 1];
      for (; left > 1e-20; left *= 1 - churnRate) periods += left;
      near(expectedLifetime({ churnRate })!, periods);
    }),
  );
});

test('expectedLifetime refuses a rate above 1, and one whose lifetime is beyond the largest double', () => {
  expect(() => expectedLifetime({ churnRate: 1.2 })).toThrow('expectedLifetime: churnRate is 1.2, above 1');
  expect(() => expectedLifetime({ churnRate: 5e-324 })).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW' }));
});

describe('expectedLifetime', () => {
  rowLaws(expectedLifetime, { churnRate: 0.05 });
});
