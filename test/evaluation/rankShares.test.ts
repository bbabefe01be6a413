import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankShares } from '../../src/evaluation/rankShares.ts';
import { columns, observed } from '../arbitraries.ts';

const sharesOf = (...scores: number[]) => [...rankShares(Float64Array.from(scores))];

test('the lowest score stands at 0, the highest at 1, and equal ones share their places', () => {
  expect(sharesOf(30, 10, 20, 50, 20)).toEqual([0.75, 0, 0.375, 1, 0.375]);
});

test('nobody without a score has a place, nor takes one', () => {
  expect(sharesOf(3, NaN, 1, 2)).toEqual([1, NaN, 0, 0.5]);
});

test('one alone stands in the middle, and so do all who are equal', () => {
  expect(sharesOf(7)).toEqual([0.5]);
  expect(sharesOf(7, NaN)).toEqual([0.5, NaN]);
  expect(sharesOf(4, 4, 4)).toEqual([0.5, 0.5, 0.5]);
  expect(sharesOf()).toEqual([]);
});

test('a place is the share of the others that are below, and half of those that are equal', () => {
  fc.assert(
    fc.property(columns, (column) => {
      const there = observed(column);
      const scores = column.map((value) => (value ?? NaN) + 0);
      sharesOf(...scores).forEach((place, i) => {
        if (Number.isNaN(scores[i])) expect(place).toBeNaN();
        else if (there.length > 1) {
          const below = there.filter((other) => other < scores[i]!).length;
          const equal = there.filter((other) => other === scores[i]).length - 1;
          expect(place).toBeCloseTo((below + equal / 2) / (there.length - 1), 12);
        }
      });
    }),
  );
});
