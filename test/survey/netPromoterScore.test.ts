import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPromoterScore } from 'engagement-metrics/survey';
import { counts } from '../arbitraries.ts';
import { near, rowLaws, weights } from '../laws/rate.ts';

const somebody = { promoters: counts, passives: counts, detractors: counts.map((n) => n + 1) };
const surveys = fc.record(somebody);

test('netPromoterScore is promoters less detractors, per hundred answers', () => {
  expect(netPromoterScore({ promoters: 60, passives: 25, detractors: 15 })).toBe(45); // catalogue 5.1
});

test('netPromoterScore of 18, 11 and 2 is 51.61: 31 answers, though the thread says 32', () => {
  expect(netPromoterScore({ promoters: 18, passives: 11, detractors: 2 })).toBe(1600 / 31); // CDC-5281, E-05
});

test('netPromoterScore is null when nobody answered', () => {
  expect(netPromoterScore({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
  expect(netPromoterScore({ promoters: -0, passives: -0, detractors: -0 })).toBeNull();
});

test('netPromoterScore is 0, never -0, when promoters and detractors balance', () => {
  expect(netPromoterScore({ promoters: 0, passives: 5, detractors: 0 })).toBe(0);
  expect(netPromoterScore({ promoters: -0, passives: 5, detractors: 0 })).toBe(0);
});

test('netPromoterScore is 100 times the mean of 1 a promoter, 0 a passive and -1 a detractor', () => {
  const few = fc.nat({ max: 30 });
  fc.assert(
    fc.property(few, few, few, (promoters, passives, others) => {
      const answers = [
        Array(promoters).fill(1),
        Array(passives).fill(0),
        Array(others + 1).fill(-1),
      ].flat() as number[];
      const mean = answers.reduce((all, answer) => all + answer, 0) / answers.length;
      near(netPromoterScore({ promoters, passives, detractors: others + 1 })!, 100 * mean);
    }),
  );
});

test('netPromoterScore is 100 when all are promoters and -100 when all are detractors', () => {
  fc.assert(
    fc.property(counts, (others) => {
      expect(netPromoterScore({ promoters: others + 1, passives: 0, detractors: 0 })).toBe(100);
      expect(netPromoterScore({ promoters: 0, passives: 0, detractors: others + 1 })).toBe(-100);
    }),
  );
});

test('netPromoterScore of weights is never above 100, not even by a last digit', () => {
  fc.assert(
    fc.property(weights, (weight) => {
      const promoters = Math.max(weight, 0.01);
      const score = netPromoterScore({ promoters, passives: 0, detractors: 0 })!;
      expect(score).toBeLessThanOrEqual(100);
      near(score, 100);
      expect(netPromoterScore({ promoters: 0, passives: 0, detractors: promoters })).toBe(-score);
    }),
    { examples: [[2.7186242670885807], [6338174740259746]] },
  );
});

test('netPromoterScore is negated when promoters and detractors change places', () => {
  fc.assert(
    fc.property(surveys, ({ promoters, passives, detractors }) => {
      const swapped = netPromoterScore({ promoters: detractors, passives, detractors: promoters })!;
      expect(swapped + netPromoterScore({ promoters, passives, detractors })!).toBe(0);
    }),
  );
});

test('netPromoterScore goes towards 0 with every passive, never past it', () => {
  fc.assert(
    fc.property(surveys, counts, (survey, more) => {
      const before = netPromoterScore(survey)!;
      const after = netPromoterScore({ ...survey, passives: survey.passives + more })!;
      expect(Math.abs(after)).toBeLessThanOrEqual(Math.abs(before));
      expect(Math.sign(after)).toBe(Math.sign(before));
    }),
  );
});

test('netPromoterScore rises when an answer does', () => {
  fc.assert(
    fc.property(surveys, ({ promoters, passives, detractors }) => {
      const better = { promoters, passives: passives + 1, detractors: detractors - 1 };
      const best = { promoters: promoters + 1, passives, detractors: detractors - 1 };
      expect(netPromoterScore(better)).toBeGreaterThan(netPromoterScore({ promoters, passives, detractors })!);
      expect(netPromoterScore(best)).toBeGreaterThan(netPromoterScore(better)!);
    }),
  );
});

test('netPromoterScore is at most 100 less the percentage of passives', () => {
  fc.assert(
    fc.property(surveys, (survey) => {
      const passiveShare = survey.passives / (survey.promoters + survey.passives + survey.detractors);
      expect(Math.abs(netPromoterScore(survey)!)).toBeLessThanOrEqual(100 * (1 - passiveShare) + 1e-11);
    }),
  );
});

test('netPromoterScore of two surveys together lies between theirs', () => {
  fc.assert(
    fc.property(surveys, surveys, (one, other) => {
      const scores = [netPromoterScore(one)!, netPromoterScore(other)!];
      const together = netPromoterScore({
        promoters: one.promoters + other.promoters,
        passives: one.passives + other.passives,
        detractors: one.detractors + other.detractors,
      })!;
      expect(together).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-10);
      expect(together).toBeLessThanOrEqual(Math.max(...scores) + 1e-10);
    }),
  );
});

test('netPromoterScore does not change when every count is multiplied', () => {
  fc.assert(
    fc.property(surveys, fc.constantFrom(2, 3, 0.1, 1e6), ({ promoters, passives, detractors }, k) => {
      const all = { promoters: k * promoters, passives: k * passives, detractors: k * detractors };
      expect(netPromoterScore(all)).toBeCloseTo(netPromoterScore({ promoters, passives, detractors })!, 10);
    }),
  );
});

test('netPromoterScore refuses counts too large to add up', () => {
  const call = () => netPromoterScore({ promoters: 1e308, passives: 1e308, detractors: 0 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'promoters' }));
  expect(call).toThrow('netPromoterScore: promoters and the others are too many to add up');
});

describe('netPromoterScore', () => {
  rowLaws(netPromoterScore, { promoters: 60, passives: 25, detractors: 15 });
});
