import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brierScore, calibrateScore } from 'engagement-metrics/evaluation';
import { applyScale, invertScale, type Scale } from 'engagement-metrics/scale';
import { scaleProblems } from '../../src/scale/scaleProblems.ts';
import { valuesUpTo } from '../arbitraries.ts';
import { casesOfBothClasses, known } from './cases.ts';

const directions = fc.constantFrom('higher', 'lower');

describe('calibrateScore', () => {
  test('it gives a scale without a fault, plain JSON', () => {
    fc.assert(
      fc.property(casesOfBothClasses, directions, (some, better) => {
        const scale = calibrateScore({ ...some, better });
        expect(scaleProblems(scale, '')).toEqual([]);
        expect(JSON.parse(JSON.stringify(scale))).toEqual(scale);
      }),
    );
  });

  test('its probabilities never fall towards where a 1 is expected, between customers and beyond them either', () => {
    fc.assert(
      fc.property(casesOfBothClasses, valuesUpTo(60), directions, (some, others, better) => {
        const scale = calibrateScore({ ...some, better });
        const scores = [...known(some).map(({ score }) => score), ...others].sort((a, b) => a - b);
        const said = scores.map((score) => applyScale(scale, score));
        const rising = [...said].sort((a, b) => a - b);
        expect(said).toEqual(better === 'higher' ? rising : rising.reverse());
      }),
    );
  });

  test('their mean over the customers is the base rate, at every level that they say', () => {
    fc.assert(
      fc.property(casesOfBothClasses, directions, (some, better) => {
        const scale = calibrateScore({ ...some, better });
        const said = known(some).map(({ score, outcome }) => ({ probability: applyScale(scale, score), outcome }));
        const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
        expect(mean(said.map(({ probability }) => probability))).toBeCloseTo(
          mean(said.map(({ outcome }) => outcome)),
          11,
        );
        for (const level of new Set(said.map(({ probability }) => probability))) {
          expect(mean(said.filter((one) => one.probability === level).map((one) => one.outcome))).toBe(level);
        }
      }),
    );
  });

  test('no rising probabilities are nearer to the outcomes', () => {
    fc.assert(
      fc.property(casesOfBothClasses, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (some, levels) => {
        const scale = calibrateScore({ ...some, better: 'higher' });
        const customers = known(some).sort((a, b) => a.score - b.score);
        const outcomes = customers.map(({ outcome }) => outcome);
        const own = customers.map(({ score }) => applyScale(scale, score));
        const rising = [0, ...levels].sort((a, b) => a - b);
        const distinct = [...new Set(customers.map(({ score }) => score))];
        const other = customers.map(({ score }) => {
          return rising[Math.floor((distinct.indexOf(score) * rising.length) / distinct.length)]!;
        });
        const distance = (probabilities: number[]) => brierScore({ probabilities, outcomes })!.score;
        expect(distance(own)).toBeLessThanOrEqual(distance(other) + 1e-12);
      }),
    );
  });

  test('lower is better is the mirror of higher is better', () => {
    fc.assert(
      fc.property(casesOfBothClasses, ({ scores, outcomes }) => {
        const below = scores.map((score) => (score === null ? null : -score));
        const { domain, range } = calibrateScore({ scores: below, outcomes, better: 'higher' });
        const mirror: Scale = {
          type: 'linear',
          domain: domain.map((x) => 0 - x).reverse(),
          range: [...range].reverse(),
        };
        expect(calibrateScore({ scores, outcomes, better: 'lower' })).toEqual(mirror);
      }),
    );
  });

  test('a score is pooled with its neighbours where they would break the order', () => {
    const scores = [0, 1, 2, 3, 4, 5, 6];
    const outcomes = [0, 0, 1, 0, 0, 1, 1];
    // 2, 3 and 4 are pooled: 1 of 3. Beyond 1 and 5 the scale is level.
    const scale = calibrateScore({ scores, outcomes, better: 'higher' });
    expect(scale).toEqual({ type: 'linear', domain: [1, 2, 4, 5], range: [0, 1 / 3, 1 / 3, 1] });
    expect(invertScale(scale, 2 / 3)).toBeCloseTo(4.5, 12);
  });

  test('outcomes that are alike, or fall all the way, are worth their base rate everywhere', () => {
    const constant = (scores: number[], outcomes: number[]) => calibrateScore({ scores, outcomes, better: 'higher' });
    expect(constant([1, 2, 3], [1, 1, 1]).range.every((share) => share === 1)).toBe(true);
    expect(applyScale(constant([1, 2, 3], [0, 0, 0]), 99)).toBe(0);
    expect([-5, 1, 1.5, 7].map((x) => applyScale(constant([1, 2], [1, 0]), x))).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(constant([7, 7], [1, 0])).toEqual({ type: 'linear', domain: [7], range: [0.5] });
  });

  test('a million customers are calibrated', () => {
    const scores = Float64Array.from({ length: 1e6 }, (_, i) => Math.sin(i));
    const outcomes = scores.map((score, i) => Number(Math.sin(7 * i) < score));
    const scale = calibrateScore({ scores, outcomes, better: 'higher' });
    expect(applyScale(scale, -0.999)).toBeLessThan(0.1);
    expect(applyScale(scale, 0.999)).toBeGreaterThan(0.9);
  });

  test('nothing observed is refused, as are scores farther apart than the doubles', () => {
    const learning = () => calibrateScore({ scores: [null, 1], outcomes: [1, null], better: 'higher' });
    expect(learning).toThrow(RangeError);
    expect(learning).toThrow(expect.objectContaining({ code: 'ERR_EMPTY', argument: 'scores' }));
    const far = () => calibrateScore({ scores: [-1.7e308, 1.7e308], outcomes: [0, 1], better: 'higher' });
    expect(far).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'scores' }));
  });

  test('a direction that is none is refused', () => {
    const learning = () => calibrateScore({ scores: [1], outcomes: [1], better: 'up' as never });
    expect(learning).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'better' }));
    expect(learning).toThrow('calibrateScore: ');
  });
});
