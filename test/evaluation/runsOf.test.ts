import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '../../src/evaluation/runsOf.ts';
import { cases, known } from './cases.ts';

test('every distinct score has its customers and their ones, from the lowest', () => {
  fc.assert(
    fc.property(cases, (some) => {
      const customers = known(some);
      const distinct = [...new Set(customers.map(({ score }) => score))].sort((a, b) => a - b);
      const runs = runsOf(
        Float64Array.from(customers, ({ score }) => score),
        Float64Array.from(customers, ({ outcome }) => outcome),
      );
      const at = (value: number) => customers.filter(({ score }) => score === value);
      expect([...runs.scores]).toEqual(distinct);
      expect([...runs.sizes]).toEqual(distinct.map((score) => at(score).length));
      expect([...runs.ones]).toEqual(distinct.map((score) => at(score).filter(({ outcome }) => outcome === 1).length));
    }),
  );
});

test('0 and -0 are one score', () => {
  expect(runsOf(Float64Array.of(0, -0, -0), Float64Array.of(1, 1, 0))).toEqual({
    scores: Float64Array.of(0),
    sizes: Float64Array.of(3),
    ones: Float64Array.of(2),
  });
});
