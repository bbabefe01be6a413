import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPromoterScoreDifferenceTest, netPromoterScoreSampleSize } from 'engagement-metrics/inference';
import { normalCumulative, normalQuantile } from 'engagement-metrics/stats';
import { goldenNetPromoterSizes } from '../golden/hypothesisSampleSizes.ts';
import { rowLaws } from '../laws/rate.ts';
import { within } from './experiments.ts';

const surveys = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.nat({ max: 50 }), fc.integer({ min: 1, max: 50 }))
  .map(([p, s, d]) => ({ promoterShare: p / (p + s + d), detractorShare: d / (p + s + d) }));

test.each(goldenNetPromoterSizes)(
  'netPromoterScoreSampleSize of $promoters and $detractors to within $margin is the formula in R, rounded up',
  ({ promoters, detractors, margin, confidence, n }) => {
    const input = { promoterShare: promoters, detractorShare: detractors, marginPoints: margin };
    expect(netPromoterScoreSampleSize(input, { confidence })).toBe(Math.ceil(n));
  },
);

test('netPromoterScoreSampleSize makes the interval of a change as wide as √2 of its margin', () => {
  const size = netPromoterScoreSampleSize({ promoterShare: 0.6, detractorShare: 0.15, marginPoints: 1 })!;
  const [promoters, passives, detractors] = [0.6 * size, 0.25 * size, 0.15 * size];
  const { interval } = netPromoterScoreDifferenceTest({
    promotersBefore: promoters,
    passivesBefore: passives,
    detractorsBefore: detractors,
    promotersAfter: promoters,
    passivesAfter: passives,
    detractorsAfter: detractors,
  })!;
  within(interval!.high, Math.SQRT2, 1e-4); // one of 21032 answers is half of that
});

test('netPromoterScoreSampleSize with a margin of half of a change finds it nearly four times in five', () => {
  const size = netPromoterScoreSampleSize({ promoterShare: 0.5, detractorShare: 0.4, marginPoints: 1 })!;
  // A change of two points, with all but the same spread.
  const { statistic } = netPromoterScoreDifferenceTest({
    promotersBefore: 0.5 * size,
    passivesBefore: 0.1 * size,
    detractorsBefore: 0.4 * size,
    promotersAfter: 0.51 * size,
    passivesAfter: 0.1 * size,
    detractorsAfter: 0.39 * size,
  })!;
  // The z to expect is above 1.96 by 0.81, and chance takes away more than that in 0.21 of all cases.
  expect(normalCumulative(statistic! - normalQuantile(0.975))).toBeCloseTo(0.79, 2);
});

test('netPromoterScoreSampleSize is the same when promoters and detractors change places', () => {
  fc.assert(
    fc.property(surveys, fc.integer({ min: 1, max: 50 }), ({ promoterShare, detractorShare }, marginPoints) => {
      const size = netPromoterScoreSampleSize({ promoterShare, detractorShare, marginPoints })!;
      const turned = { promoterShare: detractorShare, detractorShare: promoterShare, marginPoints };
      expect(Math.abs(netPromoterScoreSampleSize(turned)! - size)).toBeLessThanOrEqual(1);
      expect(netPromoterScoreSampleSize({ ...turned, marginPoints: 2 * marginPoints })).toBeLessThanOrEqual(size);
    }),
  );
});

test('netPromoterScoreSampleSize takes shares that are 1 together, whatever their sum is rounded to', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (n) => {
      const half = { promoterShare: n / 1000, detractorShare: 1 - n / 1000, marginPoints: 10 };
      expect(netPromoterScoreSampleSize(half)).toBeGreaterThanOrEqual(1);
    }),
  );
  // What is above 1 by rounding alone counts as 1: there are no passives, not less than none.
  const above = { promoterShare: 0.5, detractorShare: 0.5 + 2 ** -52, marginPoints: 5 };
  expect(netPromoterScoreSampleSize(above)).toBe(1537); // 1.96² * 10⁴ / 25 = 1536.6
  const few = { promoterShare: 1, detractorShare: 1e-13, marginPoints: 1e-7 };
  within(netPromoterScoreSampleSize(few), 1_536_584, 1e-6); // 1.959964² * 10⁴ * 4e-13 / 1e-14
});

test('netPromoterScoreSampleSize is null for a margin of 0, and where all are expected to answer alike', () => {
  expect(netPromoterScoreSampleSize({ promoterShare: 0.5, detractorShare: 0.2, marginPoints: -0 })).toBeNull();
  for (const [promoterShare, detractorShare] of [
    [1, 0],
    [0, 1],
    [0, 0],
  ] as const) {
    expect(netPromoterScoreSampleSize({ promoterShare, detractorShare, marginPoints: 5 })).toBeNull();
  }
});

describe('netPromoterScoreSampleSize', () => {
  const usual = { promoterShare: 0.6, detractorShare: 0.15, marginPoints: 10 };
  const ofRow = (row: typeof usual) => netPromoterScoreSampleSize(row);
  rowLaws(Object.defineProperty(ofRow, 'name', { value: 'netPromoterScoreSampleSize' }), usual);

  test('refuses shares above 1, alone or together', () => {
    for (const [change, argument] of [
      [{ promoterShare: 60 }, 'promoterShare'],
      [{ detractorShare: 1.5 }, 'detractorShare'],
      [{ detractorShare: 0.41 }, 'promoterShare'],
    ] as const) {
      expect(() => netPromoterScoreSampleSize({ ...usual, ...change })).toThrow(
        expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument }),
      );
    }
    expect(() => netPromoterScoreSampleSize({ ...usual, detractorShare: 0.41 })).toThrow(
      'netPromoterScoreSampleSize: promoterShare is 0.6, above 1 with detractorShare 0.41',
    );
  });

  test('refuses a margin so narrow that the size is beyond the doubles', () => {
    expect(() => netPromoterScoreSampleSize({ ...usual, marginPoints: 1e-300 })).toThrow(
      expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'marginPoints' }),
    );
  });

  test('takes 0.95 for granted, and refuses other options and confidences, also of nothing', () => {
    expect(netPromoterScoreSampleSize(usual)).toBe(netPromoterScoreSampleSize(usual, { confidence: 0.95 }));
    expect(() => netPromoterScoreSampleSize({ ...usual, marginPoints: 0 }, { confidence: 1 })).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'confidence' }),
    );
    expect(() => netPromoterScoreSampleSize(usual, { power: 0.8 } as object)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'power' }),
    );
  });
});
