import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianScore } from 'engagement-metrics/score';
import { quantiles } from 'engagement-metrics/stats';
import { columns, everydayNumbers } from '../arbitraries.ts';

describe('medianScore', () => {
  test('without weights it is the median', () => {
    fc.assert(
      fc.property(columns, (scores) => {
        expect(medianScore(scores)).toEqual(quantiles(scores, [0.5])?.[0] ?? null);
      }),
    );
  });

  test('a whole weight is as many equals', () => {
    const members = fc.array(fc.tuple(everydayNumbers, fc.nat(5)), { minLength: 1 });
    fc.assert(
      fc.property(members, (all) => {
        const found = medianScore(
          all.map(([score]) => score),
          all.map(([, own]) => own),
        );
        const unfolded = all.flatMap(([score, own]) => Array<number>(own).fill(score));
        expect(found).toEqual(medianScore(unfolded));
      }),
    );
  });

  test('halves are halves although decimals do not add up to the bit', () => {
    expect(medianScore([1, 2, 3, 4, 5], [0.1, 0.2, 0.3, 0.4, 0.2])).toBe(3.5);
    expect(medianScore([1, 2], [1e300, 1e300])).toBe(1.5);
    expect(medianScore([1, 2], [5e-324, 5e-324])).toBe(1.5);
    expect(medianScore([-1.7e308, 1.7e308])).toBe(0);
  });

  test('who lacks score or weight, or weighs nothing, is left out', () => {
    expect(medianScore([9, null, 1, 5, 7], [1, 5, 1, null, 0])).toBe(5);
    expect(medianScore([3, 4], [0, 2])).toBe(4);
    expect(medianScore([null], [1])).toBeNull();
    expect(medianScore([1], [0])).toBeNull();
    expect(medianScore([-0])).toBe(0);
  });

  test('what cannot be is refused under its name', () => {
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    expect(() => medianScore(['1'] as never)).toThrow(refused('ERR_TYPE', 'scores[0]'));
    expect(() => medianScore([1], [-1])).toThrow(refused('ERR_OUT_OF_RANGE', 'weights[0]'));
    expect(() => medianScore([1, 2], [1])).toThrow('medianScore: weights has 1 values, scores 2');
  });
});
