import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  grossRevenueRetentionFromMovements,
  netRevenueRetention,
  netRevenueRetentionFromMovements,
  revenueMovements,
} from 'engagement-metrics/retention';
import { counts } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

test('netRevenueRetentionFromMovements takes losses off and puts expansion on', () => {
  const moved = { revenueAtStart: 27_000, expansion: 8000, contraction: 0, churned: 5000 };
  near(netRevenueRetentionFromMovements(moved)!, 30 / 27); // CHURNZERO-NRR: 111.1 %
});

test('netRevenueRetentionFromMovements of netted movements is that of the snapshots', () => {
  const money = fc.nat(1e6).map((cents) => cents / 100);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          money.map((amount) => amount + 1),
          money,
        ),
      ),
      (pairs) => {
        const snapshots = { revenueAtStart: pairs.map(([start]) => start), revenueAtEnd: pairs.map(([, end]) => end) };
        const [fromMovements, { rate }] = [
          netRevenueRetentionFromMovements(revenueMovements(snapshots)),
          netRevenueRetention(snapshots),
        ];
        if (rate === null) expect(fromMovements).toBeNull();
        else expect(Math.abs(fromMovements! - rate)).toBeLessThan(1e-12 * (1 + rate));
      },
    ),
  );
});

test('netRevenueRetentionFromMovements of every event counts who went up 50 and down 50 twice, and stays the same', () => {
  const events = { revenueAtStart: 100, expansion: 50, contraction: 50, churned: 0 };
  expect(netRevenueRetentionFromMovements(events)).toBe(1);
  expect(grossRevenueRetentionFromMovements(events)).toBe(0.5); // where snapshots say 1
});

test('netRevenueRetentionFromMovements less the gross one is expansion per revenue at the start', () => {
  fc.assert(
    fc.property(counts, counts, counts, counts, (rest, expansion, contraction, churned) => {
      const moved = { revenueAtStart: rest + contraction + churned + 1, expansion, contraction, churned };
      const net = netRevenueRetentionFromMovements(moved)!;
      const gross = grossRevenueRetentionFromMovements(moved)!;
      expect(gross).toBeLessThanOrEqual(Math.min(1, net));
      expect(Math.abs(net - gross - expansion / moved.revenueAtStart)).toBeLessThan(1e-12 * (1 + net));
    }),
  );
});

test('netRevenueRetentionFromMovements is null without revenue at the start', () => {
  const moved = { revenueAtStart: 0, expansion: 5, contraction: 0, churned: 0 };
  expect(netRevenueRetentionFromMovements(moved)).toBeNull();
});

test('netRevenueRetentionFromMovements refuses to lose more than there was, by more than a rounding', () => {
  const call = () =>
    netRevenueRetentionFromMovements({ revenueAtStart: 100, expansion: 50, contraction: 60, churned: 60 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'contraction' }));
  const all = { revenueAtStart: 0.3, expansion: 0, contraction: 0.1, churned: 0.2 }; // 0.1 + 0.2 is above 0.3
  expect(netRevenueRetentionFromMovements(all)).toBe(0);
});

test('netRevenueRetentionFromMovements refuses a result beyond the largest double', () => {
  const moved = { revenueAtStart: 0.1, expansion: 1.7e308, contraction: 0, churned: 0 };
  const call = () => netRevenueRetentionFromMovements(moved);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'expansion' }));
});

describe('netRevenueRetentionFromMovements', () => {
  rowLaws(netRevenueRetentionFromMovements, { revenueAtStart: 500, expansion: 50, contraction: 40, churned: 200 });
});
