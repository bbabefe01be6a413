import { describe, expect, test } from 'vitest';
import { cappedWorths } from '../../src/score/cappedWorths.ts';
import { compose } from '../../src/score/compose.ts';
import { treeOf } from '../../src/score/treeOf.ts';
import type { FittedScore, MissingPolicy } from '../../src/score/types.ts';
import { fittedOf } from './cases.ts';

const composed = (fitted: FittedScore<string>, worths: readonly number[], uncapped?: number) =>
  compose(fitted, treeOf(fitted), cappedWorths(fitted, worths), uncapped);

/** Catalogue 17.3: a group of two, one of one, each half of the score. */
const halves = (missing: MissingPolicy) =>
  fittedOf(
    { a: { group: 'A' }, b: { group: 'A' }, c: { group: 'B' } },
    {
      missing,
      groups: [
        { name: 'A', weight: 1 },
        { name: 'B', weight: 1 },
      ],
    },
  );

describe('compose', () => {
  test('goes from the innermost groups to the score, which stands last', () => {
    const fitted = fittedOf(
      { a: { group: 'inner' }, b: { group: 'inner', weight: 3 }, c: { group: 'outer' }, d: {} },
      {
        groups: [
          { name: 'inner', weight: 1, group: 'outer' },
          { name: 'outer', weight: 3 },
        ],
      },
    );
    expect(composed(fitted, [1, 0.2, 0, 1])).toEqual({
      worths: [expect.closeTo(0.4, 12), expect.closeTo(0.2, 12), expect.closeTo(0.4, 12)],
      weights: [4, 2, 4],
      observed: [1, 1, 1],
      counted: [1, 3, 1, 1, 1, 3],
    });
  });

  test('the weight of what is missing stays in the group, goes to all, or stays where it is', () => {
    const of = (missing: MissingPolicy) => composed(halves(missing), [0.8, NaN, 0.6]);
    expect(of('reweight')).toMatchObject({ counted: [1, 0, 1, 1, 1], weights: [1, 1, 2] });
    expect(of('reweight').worths.at(-1)).toBeCloseTo(0.7, 12); // catalogue 17.3
    expect(of('reweightFlat')).toMatchObject({ counted: [1, 0, 1, 0.5, 1], weights: [1, 1, 1.5] });
    expect(of('reweightFlat').worths.at(-1)).toBeCloseTo(2 / 3, 12); // catalogue 17.3
    expect(of('zero')).toMatchObject({ worths: [0.4, 0.6, 0.5], counted: [1, 1, 1, 1, 1] });
    expect(of('neutral').worths[0]).toBeCloseTo(0.65, 12);
    expect(of('refuse').worths).toEqual([NaN, 0.6, NaN]);
  });

  test('what is observed is counted alike under every policy', () => {
    for (const missing of ['reweight', 'reweightFlat', 'zero', 'neutral', 'refuse'] as const) {
      expect(composed(halves(missing), [0.8, NaN, 0.6]).observed).toEqual([0.5, 1, 0.75]);
      expect(composed(halves(missing), [NaN, NaN, NaN]).observed).toEqual([0, 0, 0]);
    }
  });

  test('a group with nothing left counts for nothing', () => {
    expect(composed(halves('reweight'), [NaN, NaN, 0.6])).toMatchObject({
      worths: [NaN, 0.6, 0.6],
      weights: [0, 1, 1],
      counted: [0, 0, 1, 0, 1],
    });
    expect(composed(halves('reweight'), [NaN, NaN, NaN]).worths).toEqual([NaN, NaN, NaN]);
  });

  test('what weighs nothing counts for nothing, also where it is the worst', () => {
    const fitted = fittedOf({ a: { weight: 0 }, b: {}, c: {} }, { power: 'worst', missing: 'refuse' });
    expect(composed(fitted, [0, 0.4, 0.6])).toMatchObject({ worths: [0.4], counted: [0, 1, 1] });
    expect(composed(fitted, [NaN, 0.4, 0.6]).worths).toEqual([0.4]);
    expect(composed(fitted, [0, NaN, 0.6]).worths).toEqual([NaN]);
    expect(composed(fitted, [0, 0.4, NaN]).worths).toEqual([NaN]);
    expect(composed({ ...fitted, missing: 'zero' }, [1, NaN, 0.6]).worths).toEqual([0]);
  });

  test('groups are capped before they count, but for the last ones that are not', () => {
    const fitted = fittedOf(
      { a: { group: 'A' }, b: { group: 'B', cap: 0.5 } },
      {
        groups: [
          { name: 'A', weight: 1, cap: 0.6 },
          { name: 'B', weight: 1, cap: 0.2 },
        ],
      },
    );
    expect(composed(fitted, [1, 1]).worths).toEqual([0.6, 0.2, 0.4]);
    expect(composed(fitted, [1, 1], 1).worths).toEqual([0.6, 0.5, 0.55]);
    expect(composed(fitted, [1, 1], 2).worths).toEqual([1, 0.5, 0.75]);
    expect(composed(fitted, [0.3, 0.1]).worths).toEqual([0.3, 0.1, 0.2]);
  });
});
