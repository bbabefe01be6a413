import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grossRevenueRetention, netRevenueRetention } from 'engagement-metrics/retention';

const money = fc.oneof(
  fc.nat(1000),
  fc.nat(1e6).map((cents) => cents / 100),
);
const columns = fc
  .array(
    fc.tuple(
      money.map((amount) => amount + 1),
      money,
    ),
    { minLength: 1 },
  )
  .map((pairs) => ({
    revenueAtStart: pairs.map(([start]) => start),
    revenueAtEnd: pairs.map(([, end]) => end),
  }));

test('grossRevenueRetention is what is left of the revenue at the start, without what others added', () => {
  const result = grossRevenueRetention({
    revenueAtStart: [100, 100, 100, 100, 100, 0],
    revenueAtEnd: [150, 100, 60, 0, 0, 200],
  });
  expect(result).toEqual({ rate: 0.52, customers: 5, missing: 0 }); // catalogue 6.3
});

test('grossRevenueRetention is null when there was no revenue at the start', () => {
  const result = grossRevenueRetention({ revenueAtStart: [0, null], revenueAtEnd: [5, 5] });
  expect(result).toEqual({ rate: null, customers: 0, missing: 1 });
});

test('grossRevenueRetention is between 0 and 1, and at most the net one', () => {
  fc.assert(
    fc.property(columns, (given) => {
      const gross = grossRevenueRetention(given).rate!;
      expect(gross).toBeGreaterThanOrEqual(0);
      expect(gross).toBeLessThanOrEqual(1);
      expect(gross).toBeLessThanOrEqual(netRevenueRetention(given).rate! * (1 + 1e-12));
    }),
  );
});

test('grossRevenueRetention is the net one when nobody brings more', () => {
  fc.assert(
    fc.property(columns, ({ revenueAtStart, revenueAtEnd }) => {
      const shrunk = { revenueAtStart, revenueAtEnd: revenueAtEnd.map((end, i) => Math.min(end, revenueAtStart[i]!)) };
      expect(grossRevenueRetention(shrunk)).toEqual(netRevenueRetention(shrunk));
    }),
  );
});
