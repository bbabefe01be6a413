import { describe, expect, test } from 'vitest';
import { weigh } from '../../src/score/weigh.ts';
import { fittedReference, reference } from './cases.ts';

describe('weigh', () => {
  test('values, what they are worth, and the weights come in the order of the spec', () => {
    const { score, weight, whole, values, worths } = weigh('scoreOne', fittedReference, {
      ...reference.customer,
      social: null,
    });
    expect(values).toEqual([12, 8, NaN, 3, 400]);
    expect(worths).toEqual([0.6, 0.8, NaN, 0.75, 0.4]);
    expect(weight).toBeCloseTo(0.85, 12);
    expect(whole).toBeCloseTo(1, 12);
    expect(score).toBeCloseTo(52.75 / 0.85, 12);
  });

  test('without enough there is no score, but all the rest', () => {
    const nothing = { visits: null, opens: null, social: null, purchases: null, clv: 400 };
    expect(weigh('scoreOne', fittedReference, nothing)).toMatchObject({
      score: NaN,
      weight: 0.25,
      worths: [NaN, NaN, NaN, NaN, 0.4],
    });
  });

  test('errors are of the function that was called', () => {
    expect(() => weigh('explainScore', fittedReference, {})).toThrow(/^explainScore: row.visits /);
  });
});
