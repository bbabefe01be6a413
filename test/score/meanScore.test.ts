import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanScore } from 'engagement-metrics/score';
import { mean } from 'engagement-metrics/stats';
import { everydayNumbers } from '../arbitraries.ts';

const weight = fc.oneof(fc.nat(20), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(1e-320, 1e300));
const members = fc
  .array(fc.tuple(everydayNumbers, weight), { minLength: 1 })
  .map((all) => ({ scores: [...all.map(([score]) => score), 5], weights: [...all.map(([, own]) => own), 1] }));

describe('meanScore', () => {
  test('it is the sum of weighted scores over the sum of weights', () => {
    expect(meanScore([80, 40], [3, 1])).toBe(70);
    const plain = fc.array(fc.tuple(everydayNumbers, fc.integer({ min: 1, max: 9 })), { minLength: 1 });
    fc.assert(
      fc.property(plain, (all) => {
        const sum = all.reduce((part, [, own]) => part + own, 0);
        const expected = all.reduce((part, [score, own]) => part + score * own, 0) / sum;
        const found = meanScore(
          all.map(([score]) => score),
          all.map(([, own]) => own),
        );
        expect(Math.abs(found! - expected)).toBeLessThanOrEqual(1e-12 * 1e6);
      }),
    );
  });

  test('without weights, and with equal ones, it is the mean', () => {
    fc.assert(
      fc.property(
        fc.array(everydayNumbers, { minLength: 1 }),
        fc.constantFrom(0.1, 3, 1e-320, 1e300),
        (scores, own) => {
          const expected = mean(scores)!;
          expect(Math.abs(meanScore(scores)! - expected)).toBeLessThanOrEqual(1e-15 * Math.abs(expected));
          const weighted = meanScore(
            scores,
            scores.map(() => own),
          );
          expect(Math.abs(weighted! - expected)).toBeLessThanOrEqual(1e-9);
        },
      ),
    );
  });

  test('it lies between the lowest and the highest score that weighs something', () => {
    fc.assert(
      fc.property(members, ({ scores, weights }) => {
        const there = scores.filter((_, i) => weights[i]! > 0);
        const found = meanScore(scores, weights)!;
        expect(found).toBeGreaterThanOrEqual(Math.min(...there));
        expect(found).toBeLessThanOrEqual(Math.max(...there));
      }),
    );
  });

  test('equal scores have that mean, whatever they weigh', () => {
    expect(meanScore([0.1, 0.1, 0.1], [0.1, 0.2, 0.3])).toBe(0.1);
    expect([0.8, 0.7].map((score) => meanScore([score, score], [0.1, 0.1]))).toEqual([0.8, 0.7]); // 0.08 + 0.08 is not 0.16
    expect(meanScore([7, 7], [5e-324, 5e-324])).toBe(7);
    expect(meanScore([7, 7], [1.7e308, 1.7e308])).toBe(7);
  });

  test('who lacks score or weight, or weighs nothing, is left out', () => {
    expect(meanScore([80, null, 40, 10, 20], [3, 5, 1, null, 0])).toBe(70);
    expect(meanScore([null, 1], [1, null])).toBeNull();
    expect(meanScore([1, 2], [0, 0])).toBeNull();
    expect(meanScore([])).toBeNull();
    expect(meanScore([-0], [1])).toBe(0);
  });

  test('what cannot be is refused under its name', () => {
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    expect(() => meanScore(['1'] as never)).toThrow(refused('ERR_TYPE', 'scores[0]'));
    expect(() => meanScore([1], [-1])).toThrow(refused('ERR_OUT_OF_RANGE', 'weights[0]'));
    expect(() => meanScore([1, 2], [1])).toThrow(refused('ERR_LENGTH', 'weights'));
    expect(() => meanScore([1.7e308, 1.7e308], [1, 1])).toThrow(refused('ERR_OVERFLOW', 'scores'));
    expect(() => meanScore([1.7e308, 1.7e308], [1, 1])).toThrow(RangeError);
  });
});
