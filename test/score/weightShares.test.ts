import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightShares } from '../../src/score/weightShares.ts';
import { metricShares } from '../../src/score/metricShares.ts';
import { weigh } from '../../src/score/weigh.ts';
import { cases, fitCase, fittedOf } from './cases.ts';

test('weights are multiplied down the tree', () => {
  const fitted = fittedOf(
    { a: { group: 'inner', weight: 3 }, b: { group: 'inner' }, c: { group: 'outer', weight: 2 }, d: { weight: 4 } },
    {
      groups: [
        { name: 'inner', weight: 6, group: 'outer' },
        { name: 'outer', weight: 1 },
      ],
    },
  );
  // By hand: the outer group has 1 of 5, the inner 6 of 8 of that.
  expect(weightShares(fitted)).toEqual(
    [(1 / 5) * (6 / 8) * (3 / 4), (1 / 5) * (6 / 8) * (1 / 4), (1 / 5) * (2 / 8), 4 / 5].map(
      (share) => expect.closeTo(share, 15) as number,
    ),
  );
});

test('they add up to 1, whatever the tree', () => {
  fc.assert(
    fc.property(cases, (made) => {
      const shares = weightShares(fitCase(made));
      expect(shares.every((share) => share >= 0)).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }),
  );
});

test('they are the shares of a customer of whom all is observed', () => {
  fc.assert(
    fc.property(cases, (made) => {
      const fitted = { ...fitCase(made), penalties: [], vetoes: [] };
      const row = Object.fromEntries(fitted.metrics.map(({ name }) => [name, 1]));
      const observed = metricShares(weigh('f', fitted, row));
      weightShares(fitted).forEach((share, k) => {
        expect(share).toBeCloseTo(observed[k]!, 12);
      });
    }),
  );
});
