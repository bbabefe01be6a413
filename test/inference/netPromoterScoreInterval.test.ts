import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netPromoterScoreInterval, type NetPromoterCounts } from 'engagement-metrics/inference';
import { groupNetPromoterRatings, netPromoterScore } from 'engagement-metrics/survey';
import { rowLaws } from '../laws/rate.ts';
import { close, confidenceLaws, confidences } from './intervals.ts';

const some = fc.oneof(fc.nat(5), fc.nat(1000));
const surveys: fc.Arbitrary<NetPromoterCounts> = fc
  .record({ promoters: some, passives: some, detractors: some })
  .map((groups) =>
    groups.promoters + groups.detractors === 0 ? { ...groups, passives: groups.passives + 1 } : groups,
  );

// Catalogue 5.1, by the method of Rocks 2016 as MeasuringU describes it.
test.each([
  [{ promoters: 60, passives: 25, detractors: 15 }, 29.34, 45, 58.04],
  [{ promoters: 18, passives: 11, detractors: 2 }, 25.51, 51.61, 68.61],
  [{ promoters: 0, passives: 0, detractors: 5 }, -100, -100, -17.49],
  [{ promoters: 10, passives: 0, detractors: 0 }, 47.5, 100, 100],
])('netPromoterScoreInterval of %j is %f to %f', (groups, low, score, high) => {
  const interval = netPromoterScoreInterval(groups)!;
  expect(interval.low).toBeCloseTo(low, 2);
  expect(interval.estimate).toBeCloseTo(score, 2);
  expect(interval.high).toBeCloseTo(high, 2);
});

test('netPromoterScoreInterval is a Wald interval with three answers more, a quarter of them to either side', () => {
  // 17/4, 6/4 and 9/4 answers become 5, 3 and 3: the mean of these, and their spread, as those of plain numbers.
  const answers = [1, 1, 1, 1, 1, 0, 0, 0, -1, -1, -1];
  const mean = answers.reduce((sum, x) => sum + x, 0) / 11;
  const variance = answers.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / 11;
  const reach = 1.959963984540054 * Math.sqrt(variance / 11);
  const { low, high } = netPromoterScoreInterval({ promoters: 4.25, passives: 1.5, detractors: 2.25 })!;
  expect(low).toBeCloseTo(100 * (mean - reach), 10);
  expect(high).toBeCloseTo(100 * (mean + reach), 10);
});

test('netPromoterScoreInterval lies about the score, between -100 and 100', () => {
  fc.assert(
    fc.property(surveys, confidences, (groups, confidence) => {
      const { low, estimate, high } = netPromoterScoreInterval(groups, { confidence })!;
      expect(estimate).toBe(netPromoterScore(groups));
      expect(-100 <= low && low <= estimate && estimate <= high && high <= 100).toBe(true);
      expect(low).toBeLessThan(high);
    }),
  );
});

test('netPromoterScoreInterval is mirrored when promoters and detractors change places', () => {
  fc.assert(
    fc.property(surveys, confidences, ({ promoters, passives, detractors }, confidence) => {
      const one = netPromoterScoreInterval({ promoters, passives, detractors }, { confidence })!;
      const other = netPromoterScoreInterval(
        { promoters: detractors, passives, detractors: promoters },
        { confidence },
      )!;
      close(other.low, -one.high, 0, 1e-11);
      close(other.high, -one.low, 0, 1e-11);
    }),
  );
});

test('netPromoterScoreInterval of less confidence lies within that of more', () => {
  fc.assert(
    fc.property(surveys, confidences, confidences, (groups, one, other) => {
      const outer = netPromoterScoreInterval(groups, { confidence: Math.max(one, other) })!;
      const inner = netPromoterScoreInterval(groups, { confidence: Math.min(one, other) })!;
      expect(outer.low <= inner.low && inner.high <= outer.high).toBe(true);
    }),
  );
});

test('netPromoterScoreInterval narrows to the score as the same answers come again and again', () => {
  fc.assert(
    fc.property(surveys, ({ promoters, passives, detractors }) => {
      const times = (k: number) =>
        netPromoterScoreInterval({ promoters: k * promoters, passives: k * passives, detractors: k * detractors })!;
      const [few, many] = [times(1), times(100)];
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
      const all = times(1e12);
      expect(all.high - all.low).toBeLessThan(1e-3);
    }),
  );
});

test('netPromoterScoreInterval takes the groups as they are counted from ratings', () => {
  const groups = groupNetPromoterRatings([10, 9, 8, 3, null]);
  expect(netPromoterScoreInterval(groups)).toEqual(
    netPromoterScoreInterval({ promoters: 2, passives: 1, detractors: 1 }),
  );
});

test('netPromoterScoreInterval is null when nobody answered', () => {
  expect(netPromoterScoreInterval({ promoters: 0, passives: -0, detractors: 0 })).toBeNull();
});

test('netPromoterScoreInterval takes counts up to the end of the doubles, and refuses more', () => {
  const huge = netPromoterScoreInterval({ promoters: 1e300, passives: 0, detractors: 1e300 })!;
  close(huge.low, 0, 0, 1e-9);
  const one = netPromoterScoreInterval({ promoters: 1e300, passives: 0, detractors: 1 })!;
  expect(one).toEqual({ low: 100, estimate: 100, high: 100 });
  const call = () => netPromoterScoreInterval({ promoters: 1e308, passives: 1e308, detractors: 0 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'promoters' }));
});

const valid = { promoters: 60, passives: 25, detractors: 15 };
confidenceLaws(netPromoterScoreInterval, valid, true);
rowLaws(
  {
    netPromoterScoreInterval: (row: NetPromoterCounts) => netPromoterScoreInterval(row)?.low ?? null,
  }.netPromoterScoreInterval,
  valid,
);
