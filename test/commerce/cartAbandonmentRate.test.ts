import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cartAbandonmentRate } from 'engagement-metrics/commerce';
import { counts } from '../arbitraries.ts';
import { rowLaws } from '../laws/rate.ts';

test('cartAbandonmentRate is the share of the checkouts that became no order', () => {
  expect(cartAbandonmentRate({ completed: 300, started: 1000 })).toBe(0.7); // 1 - 300 / 1000
});

test('cartAbandonmentRate is 1 when none is completed, 0 (never -0) when all are, null when none is started', () => {
  expect(cartAbandonmentRate({ completed: 0, started: 7 })).toBe(1);
  expect(cartAbandonmentRate({ completed: 7, started: 7 })).toBe(0);
  expect(cartAbandonmentRate({ completed: 0, started: 0 })).toBeNull();
});

test('cartAbandonmentRate is 1 less the rate of completion, and never rises with it', () => {
  fc.assert(
    fc.property(counts, counts, (completed, abandoned) => {
      const started = completed + abandoned + 1;
      const rate = cartAbandonmentRate({ completed, started })!;
      expect(Math.abs(rate + completed / started - 1)).toBeLessThanOrEqual(1e-15);
      expect(cartAbandonmentRate({ completed: completed + 1, started })!).toBeLessThanOrEqual(rate);
    }),
  );
});

test('cartAbandonmentRate refuses more completed than started', () => {
  const call = () => cartAbandonmentRate({ completed: 8, started: 7 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'completed' }));
  expect(call).toThrow('cartAbandonmentRate: completed 8 exceeds started 7');
});

describe('cartAbandonmentRate', () => {
  rowLaws(cartAbandonmentRate, { completed: 300, started: 1000 });
});
