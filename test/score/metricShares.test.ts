import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metricShares } from '../../src/score/metricShares.ts';
import { weigh } from '../../src/score/weigh.ts';
import type { MissingPolicy } from '../../src/score/types.ts';
import { cases, fitCase, fittedOf, rowsOf } from './cases.ts';

const halves = (missing: MissingPolicy) =>
  fittedOf(
    { a: { group: 'A', weight: 3 }, b: { group: 'A' }, c: { group: 'B' }, d: { weight: 0 } },
    {
      missing,
      groups: [
        { name: 'A', weight: 1 },
        { name: 'B', weight: 1 },
      ],
    },
  );
const shares = (missing: MissingPolicy, row: object) => metricShares(weigh('f', halves(missing), row));

test('a share is that of the weight in the group, times that of the group', () => {
  const row = { a: 0.1, b: 0.2, c: 0.3, d: 0.4 };
  for (const missing of ['reweight', 'reweightFlat', 'zero', 'neutral', 'refuse'] as const) {
    expect(shares(missing, row)).toEqual([0.375, 0.125, 0.5, 0]);
  }
});

test('it is of the weight that counts, as the policy has it', () => {
  const row = { a: null, b: 0.2, c: 0.3, d: 0.4 };
  expect(shares('reweight', row)).toEqual([0, 0.5, 0.5, 0]);
  expect(shares('reweightFlat', row)).toEqual([0, 0.2, 0.8, 0]);
  expect(shares('zero', row)).toEqual([0.375, 0.125, 0.5, 0]);
  expect(shares('reweight', { a: null, b: null, c: 0.3, d: null })).toEqual([0, 0, 1, 0]);
  expect(shares('reweight', { a: null, b: null, c: null, d: null })).toEqual([0, 0, 0, 0]);
});

test('where something counts shares add up to 1', () => {
  fc.assert(
    fc.property(cases, (made) => {
      const fitted = fitCase(made);
      for (const row of rowsOf(made.columns)) {
        const weighed = weigh('f', fitted, row);
        const sum = metricShares(weighed).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(weighed.composed.weights.at(-1) === 0 ? 0 : 1, 12);
      }
    }),
  );
});
