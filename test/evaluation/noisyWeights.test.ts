import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveWeights } from 'engagement-metrics/weights';
import { parseFittedScore } from 'engagement-metrics/score';
import { meanAndDeviation, randomNumbers } from 'engagement-metrics/stats';
import { noisyWeights } from '../../src/evaluation/noisyWeights.ts';
import { cases, fitCase, fittedOf } from '../score/cases.ts';

describe('noisyWeights', () => {
  test('shares have the mean p and the deviation sqrt(p (1 - p) / (concentration + 1)), in every group', () => {
    const fitted = fittedOf(
      { a: { weight: 5 }, b: { weight: 3 }, c: { group: 'g', weight: 1 }, d: { group: 'g', weight: 3 } },
      { groups: [{ name: 'g', weight: 2 }] },
    );
    const random = randomNumbers(5);
    const [concentration, draws] = [10, 20_000];
    const drawn = Array.from({ length: draws }, () => noisyWeights(fitted, concentration, random));
    const outer = drawn.map(({ metrics, groups }) => [metrics[0]!.weight, metrics[1]!.weight, groups![0]!.weight]);
    const inner = drawn.map(({ metrics }) => [metrics[2]!.weight, metrics[3]!.weight]);
    const expectDirichlet = (weights: number[][], shares: number[]) => {
      shares.forEach((p, k) => {
        const found = weights.map((each) => each[k]! / each.reduce((sum, weight) => sum + weight, 0));
        const { mean, populationDeviation: deviation } = meanAndDeviation(found)!;
        const expected = Math.sqrt((p * (1 - p)) / (concentration + 1));
        expect(Math.abs(mean - p)).toBeLessThan((4 * expected) / Math.sqrt(draws)); // four standard errors
        expect(deviation / expected).toBeCloseTo(1, 1);
      });
    };
    expectDirichlet(outer, [0.5, 0.3, 0.2]);
    expectDirichlet(inner, [0.25, 0.75]);
  });

  test('whatever is drawn is a fitted score like the one given, but for its weights', () => {
    fc.assert(
      fc.property(cases, fc.integer(), fc.constantFrom(1, 50, 1e6), (made, seed, concentration) => {
        const fitted = fitCase(made);
        const noisy = noisyWeights(fitted, concentration, randomNumbers(seed));
        expect(parseFittedScore(noisy)).toBe(noisy);
        const weightless = (score: typeof fitted) => ({
          ...score,
          metrics: score.metrics.map(({ weight, ...rest }) => ({ ...rest, weighs: weight > 0 })),
          groups: (score.groups ?? []).map(({ weight, ...rest }) => ({ ...rest, weighs: weight > 0 })),
        });
        expect(weightless(noisy)).toEqual(weightless(fitted));
      }),
    );
  });

  test('a concentration beyond measure gives the weights themselves, as shares', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(1e20, 1e300), (made, concentration) => {
        const fitted = fitCase(made);
        const noisy = effectiveWeights(noisyWeights(fitted, concentration, randomNumbers(1)));
        effectiveWeights(fitted).forEach(({ weight }, k) => {
          expect(noisy[k]!.weight).toBeCloseTo(weight, 8);
        });
      }),
    );
  });
});
