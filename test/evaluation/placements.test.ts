import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranks } from 'engagement-metrics/stats';
import { placements } from '../../src/evaluation/placements.ts';
import { beats, cases, known } from './cases.ts';

const columns = cases.map((some) => {
  const customers = known(some);
  return {
    scores: Float64Array.from(customers, ({ score }) => score),
    outcomes: Float64Array.from(customers, ({ outcome }) => outcome),
  };
});
const of = (scores: Float64Array, outcomes: Float64Array, outcome: number) =>
  scores.filter((_, i) => outcomes[i] === outcome);
const sum = (some: Float64Array) => some.reduce((a, b) => a + b, 0);

test('a placement counts whom a customer of the other class beats, equals half', () => {
  fc.assert(
    fc.property(columns, ({ scores, outcomes }) => {
      const [ones, zeros] = [of(scores, outcomes, 1), of(scores, outcomes, 0)];
      expect(placements(scores, outcomes)).toEqual({
        ones: ones.map((one) => sum(zeros.map((zero) => beats(one, zero)))),
        zeros: zeros.map((zero) => sum(ones.map((one) => beats(one, zero)))),
      });
    }),
  );
});

test('placements are midranks among all less midranks in the own class (Sun and Xu, 2014)', () => {
  fc.assert(
    fc.property(columns, ({ scores, outcomes }) => {
      const all = ranks(scores);
      const [ones, zeros] = [of(scores, outcomes, 1), of(scores, outcomes, 0)];
      const [own, others] = [ranks(ones), ranks(zeros)];
      expect(placements(scores, outcomes)).toEqual({
        ones: of(all, outcomes, 1).map((rank, i) => rank - own[i]!),
        zeros: of(all, outcomes, 0).map((rank, i) => ones.length - (rank - others[i]!)),
      });
    }),
  );
});
