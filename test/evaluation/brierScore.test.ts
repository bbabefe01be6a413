import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brierScore } from 'engagement-metrics/evaluation';
import { forecasts } from './cases.ts';

describe('brierScore', () => {
  test('it is the mean squared distance, whoever lacks something left out and counted', () => {
    fc.assert(
      fc.property(forecasts, ({ probabilities, outcomes }) => {
        const both = probabilities.flatMap((said, i) => {
          const came = outcomes[i] ?? null;
          return said === null || came === null ? [] : [{ said, came }];
        });
        const result = brierScore({ probabilities, outcomes });
        if (both.length === 0) {
          expect(result).toBeNull();
          return;
        }
        const score = both.reduce((sum, { said, came }) => sum + (said - came) ** 2, 0) / both.length;
        expect(result).toMatchObject({ observed: both.length, missing: outcomes.length - both.length });
        expect(result!.score).toBeCloseTo(score, 12);
        expect(result!.baseRate).toBeCloseTo(both.reduce((sum, { came }) => sum + came, 0) / both.length, 12);
      }),
    );
  });

  test('a seer scores 0, whoever is certain and wrong 1, the base rate has no skill', () => {
    const outcomes = [1, 0, 0, 0];
    expect(brierScore({ probabilities: outcomes, outcomes })).toMatchObject({ score: 0, skill: 1, baseRate: 0.25 });
    expect(brierScore({ probabilities: [0, 1, 1, 1], outcomes })).toMatchObject({ score: 1, skill: 1 - 16 / 3 });
    expect(brierScore({ probabilities: [0.25, 0.25, 0.25, 0.25], outcomes })).toMatchObject({
      score: 3 / 16,
      skill: 0,
    });
  });

  test('there is no skill where outcomes are alike', () => {
    expect(brierScore({ probabilities: [0.5, 1], outcomes: [1, 1] })).toMatchObject({ score: 0.125, skill: null });
  });

  test('what is no probability is refused, also where the outcome is missing', () => {
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    const score = (probabilities: unknown[]) => () =>
      brierScore({ probabilities: probabilities as number[], outcomes: [1, null] });
    expect(score([0.5, 70])).toThrow(refused('ERR_OUT_OF_RANGE', 'probabilities[1]'));
    expect(score([0.5, '0.7'])).toThrow(refused('ERR_TYPE', 'probabilities[1]'));
    expect(score([0.5])).toThrow(refused('ERR_LENGTH', 'probabilities'));
    expect(() => brierScore({ probabilities: [0.5], outcomes: [0.5] })).toThrow('brierScore: outcomes[0] is 0.5');
  });
});
