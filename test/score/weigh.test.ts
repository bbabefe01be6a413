import { describe, expect, test } from 'vitest';
import { weigh } from '../../src/score/weigh.ts';
import { fittedOf, fittedReference, reference } from './cases.ts';

describe('weigh', () => {
  test('values, what they are worth, and how that came together, in the order of the spec', () => {
    const { score, values, worths, tree, composed } = weigh('scoreOne', fittedReference, {
      ...reference.customer,
      social: null,
    });
    expect(values).toEqual([12, 8, NaN, 3, 400]);
    expect(worths).toEqual([0.6, 0.8, NaN, 0.75, 0.4]);
    expect(tree.ofMetric).toEqual([0, 0, 0, 0, 0]);
    expect(composed.counted).toEqual([0.2, 0.15, 0, 0.25, 0.25]);
    expect(composed.observed[0]).toBeCloseTo(0.85, 12);
    expect(score).toBeCloseTo(52.75 / 0.85, 12); // catalogue 17.11
  });

  test('worths are told before their caps, and scored after', () => {
    const { score, worths } = weigh('scoreOne', fittedOf({ visits: { cap: 0.4 } }), { visits: 0.7 });
    expect(worths).toEqual([0.7]);
    expect(score).toBe(0.4);
  });

  test('without enough there is no score, but all the rest', () => {
    const nothing = { visits: null, opens: null, social: null, purchases: null, clv: 400 };
    const { score, worths, composed } = weigh('scoreOne', fittedReference, nothing);
    expect(score).toBeNaN();
    expect(worths).toEqual([NaN, NaN, NaN, NaN, 0.4]);
    expect(composed.observed).toEqual([0.25]);
  });

  test('what moves a score is told, and the conditions read the row', () => {
    const fitted = {
      ...fittedReference,
      penalties: [{ when: { of: 'plan', in: ['trial'] }, points: 5 }],
      vetoes: [{ when: { of: 'visits', from: 10 }, limit: 50 }],
    };
    const notes: string[] = [];
    const { score } = weigh('scoreOne', fitted, { ...reference.customer, plan: 'trial' }, ({ reason }) =>
      notes.push(reason),
    );
    expect(score).toBe(50);
    expect(notes).toEqual(['penalty 1', 'veto 1']);
    expect(() => weigh('explainScore', fitted, reference.customer)).toThrow(/^explainScore: row.plan is not there/);
  });

  test('a fitted score of another version is refused', () => {
    expect(() => weigh('scoreOne', { ...fittedReference, version: 2 } as never, reference.customer)).toThrow(
      expect.objectContaining({ code: 'ERR_VERSION' }),
    );
  });

  test('errors are of the function that was called', () => {
    expect(() => weigh('explainScore', fittedReference, {})).toThrow(/^explainScore: row.visits /);
  });
});
